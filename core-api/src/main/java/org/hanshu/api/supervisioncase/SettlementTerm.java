package org.hanshu.api.supervisioncase;

import java.time.LocalDate;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that both sides settled on 协议条款.
 *
 * @param n its number in the case, from 1, never given again
 * @param claim which claim it settles, by number
 * @param amount what is to be paid, or null where it is not about money
 * @param due the last day for it, or null where none was agreed
 */
public record SettlementTerm(
        int n, int claim, @Nullable Money amount, @Nullable LocalDate due) {}
