package org.hanshu.command.periods;

import java.time.LocalDate;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.command.shared.period.PeriodEngine;

/** When does a period of this length end that starts on this day? */
record ReckonPeriod(LocalDate from, int amount, PeriodUnit unit) {

    ReckonPeriod {
        if (from.isBefore(PeriodEngine.EARLIEST) || from.isAfter(PeriodEngine.LATEST)) {
            throw PeriodRule.A_PERIOD_STARTS_WITHIN_THE_CALENDAR.violated();
        }
        if (amount < 0 || amount > PeriodEngine.LONGEST) {
            throw PeriodRule.A_PERIOD_IS_NEITHER_NEGATIVE_NOR_BEYOND_TEN_YEARS.violated();
        }
    }
}
