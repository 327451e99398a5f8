/** Rings the clocks of a case. */
@NullMarked
package org.hanshu.saga.casefollowup;

import org.jspecify.annotations.NullMarked;
