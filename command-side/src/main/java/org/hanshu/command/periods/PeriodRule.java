package org.hanshu.command.periods;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.period.PeriodEngine;

/** What period cannot be reckoned. */
enum PeriodRule {
    A_PERIOD_STARTS_WITHIN_THE_CALENDAR("from", PeriodEngine.EARLIEST.toString(), PeriodEngine.LATEST.toString()),
    A_PERIOD_IS_NEITHER_NEGATIVE_NOR_BEYOND_TEN_YEARS("amount", "0", String.valueOf(PeriodEngine.LONGEST));

    private final String field;
    private final String least;
    private final String most;

    PeriodRule(String field, String least, String most) {
        this.field = field;
        this.least = least;
        this.most = most;
    }

    RuleViolated violated() {
        var code = "periods." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(
                new Refusal(code, Refusal.Kind.INVALID, Map.of("field", field, "least", least, "most", most)));
    }
}
