/** Warns before the right to a claim is lost with time. */
@NullMarked
package org.hanshu.saga.limitationwatch;

import org.jspecify.annotations.NullMarked;
