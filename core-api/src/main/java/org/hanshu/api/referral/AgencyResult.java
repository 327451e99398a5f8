package org.hanshu.api.referral;

import java.time.LocalDate;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What an agency tells of how the matter came out 办理结果.
 *
 * @param outcomeCode what came of it, where the agency's code is one that we know
 * @param outcomeAsTold the code as the agency told it
 * @param amount what was paid to the workers
 * @param documentNumber the number of the decision
 */
public record AgencyResult(
        @Nullable ReferralOutcome outcomeCode,
        String outcomeAsTold,
        @Nullable Money amount,
        @Nullable LocalDate paidOn,
        @Nullable String documentNumber,
        @Nullable Personal<String> text) {

    /** Whether money came or something was enforced. */
    public boolean enforces() {
        return (amount != null && amount.compareTo(Money.ZERO) > 0) || (outcomeCode != null && outcomeCode.enforces());
    }
}
