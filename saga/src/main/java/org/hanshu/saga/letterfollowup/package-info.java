/** Follows a letter up: rings its clocks, proposes the next letter, and tells its cases when it has ended. */
@NullMarked
package org.hanshu.saga.letterfollowup;

import org.jspecify.annotations.NullMarked;
