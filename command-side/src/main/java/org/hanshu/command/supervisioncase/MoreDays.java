package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.util.Optional;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.Limits;

/**
 * Lays days on the last day of a time limit: those for which the case rested, and those that an investigation is given on top.
 *
 * @param now before which no reminder is set
 */
record MoreDays(Limits limits, Region region, Instant now) {

    private static final String EXTENSION = "case.investigation-extension";

    /** The days for which it stood still are added, and a closed last day moves on. */
    Deadline rested(Deadline deadline, int days) {
        return limits.laidOn(deadline, days, PeriodUnit.CALENDAR_DAYS, now);
    }

    /** As much as the rule allows of an investigation that began then; nothing where there is none. */
    Optional<Deadline> extended(Deadline deadline) {
        return limits.rule(EXTENSION, region, deadline.reckoning().start())
                .map(rule -> limits.laidOn(deadline, rule.amount(), rule.unit(), now));
    }

    /** Everything that was laid on before, in the same order. */
    Deadline again(Deadline set, Origin origin) {
        var deadline = set;
        for (var part : origin.laidOn()) {
            deadline = switch (part) {
                case Origin.Part.Rest rest -> rested(deadline, rest.days());
                case Origin.Part.MoreTime more -> extended(deadline).orElse(deadline);
            };
        }
        return deadline;
    }
}
