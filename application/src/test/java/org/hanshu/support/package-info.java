/** What scenarios share: a running engine and somebody who works with it. */
package org.hanshu.support;
