package org.hanshu.api.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a due date was found, as data: from it the explaining sentence is made in either language.
 *
 * @param start the day of the event, which is not counted (民法典 201)
 * @param amount how many units
 * @param unit what is counted
 * @param leftOut the days that were not counted; empty for calendar days and months
 * @param rolledFrom the last day before it moved because offices are closed on it (民法典 203), or null
 */
public record Reckoning(
        LocalDate start,
        int amount,
        PeriodUnit unit,
        List<LeftOut> leftOut,
        @Nullable LocalDate rolledFrom) {}
