/** Reminds who is to answer a proposal, and says when the time for it is over. */
@NullMarked
package org.hanshu.saga.proposalclock;

import org.jspecify.annotations.NullMarked;
