/** Whole lives of cases, told through HTTP. */
package org.hanshu.scenario;
