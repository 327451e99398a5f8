/** Speed, measured beside its floor in the same run; never a test. */
package org.hanshu.benchmark;
