/** Asks the union above for the letter that the one below may not send. */
@NullMarked
package org.hanshu.saga.recommendation;

import org.jspecify.annotations.NullMarked;
