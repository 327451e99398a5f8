/** Deadlines that are due together ring together: in one transaction, with few statements. */
@NullMarked
package org.hanshu.application.peal;

import org.jspecify.annotations.NullMarked;
