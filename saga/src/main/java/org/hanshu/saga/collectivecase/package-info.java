/** Asks somebody to mark a dispute of many as one. */
@NullMarked
package org.hanshu.saga.collectivecase;

import org.jspecify.annotations.NullMarked;
