package org.hanshu.query.statistics;

import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

/** What one claim is about, and how much it is for. */
record Claimed(int n, Cause cause, @Nullable Money amount) {

    static Claimed of(Claim claim) {
        return new Claimed(claim.n(), claim.cause(), claim.amount());
    }

    /** Its money counts in the case into which this one was merged. */
    Claimed elsewhere() {
        return new Claimed(n, cause, null);
    }
}
