/** Follows mediations, referrals and grants of legal aid: rings their clocks, and tells their cases of the end. */
@NullMarked
package org.hanshu.saga.childfollowup;

import org.jspecify.annotations.NullMarked;
