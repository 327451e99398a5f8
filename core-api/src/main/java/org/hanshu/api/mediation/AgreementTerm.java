package org.hanshu.api.mediation;

import java.time.LocalDate;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that both sides agree on 调解协议条款.
 *
 * @param n its number in the mediation, from 1, never given again
 * @param claim which claim of the case it settles, by number
 * @param amount what is to be paid, or null where it is not about money
 * @param due the last day for it, or null where none was agreed
 * @param moneyOnly whether it is about a payment and nothing else
 */
public record AgreementTerm(
        int n,
        int claim,
        @Nullable Money amount,
        @Nullable LocalDate due,
        boolean moneyOnly,
        @Nullable Personal<String> text) {}
