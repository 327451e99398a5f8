package org.hanshu.query.statistics;

import java.time.LocalDate;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money of which somebody made sure that the workers got it, by the day on which that was found.
 *
 * @param event the id of the event that told it, where it may still be put right by that
 */
record Paid(LocalDate day, Money amount, @Nullable String event) {

    static Paid on(LocalDate day, Money amount) {
        return new Paid(day, amount, null);
    }

    boolean isOf(String id) {
        return id.equals(event);
    }
}
