package org.hanshu.api.letter;

import java.time.LocalDate;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that went to a worker.
 *
 * @param n its number in the rectification, from 1
 * @param claimant who got it, by number in the case
 */
public record Payment(
        int n,
        @Nullable Integer claimant,
        Money amount,
        LocalDate paidOn,
        @Nullable PaymentMethod method) {}
