/** Applies for the legal aid that was offered and accepted. */
@NullMarked
package org.hanshu.saga.aidoffer;

import org.jspecify.annotations.NullMarked;
