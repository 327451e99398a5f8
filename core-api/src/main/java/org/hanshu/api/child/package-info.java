/** What mediation, referral and legal aid have in common: a case opens them, clocks of theirs run, and they end. */
@NullMarked
package org.hanshu.api.child;

import org.jspecify.annotations.NullMarked;
