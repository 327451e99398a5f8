package org.hanshu.command.mediation;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.Period;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.ToldDay;
import org.jspecify.annotations.Nullable;

/** The day on which a step of a mediation is told to have been taken: the time limits of the law count from it. */
final class StepDay {

    /** Less than a year, so that the wrong year is never taken; what is older is told twice, by {@code at} too. */
    private static final Period LONG = Period.ofMonths(6);

    private StepDay() {}

    /** The day of its entry where none is told, and neither later than that nor long before it. */
    static LocalDate of(String field, @Nullable LocalDate told, OccurredAt at) {
        return within(field, told, at).day();
    }

    /** Not before the step either that it follows. */
    static LocalDate of(String field, @Nullable LocalDate told, LocalDate follows, OccurredAt at) {
        var step = within(field, told, at);
        step.notBefore(follows, MediationRule.NOT_BEFORE::violated);
        return step.day();
    }

    private static ToldDay within(String field, @Nullable LocalDate told, OccurredAt at) {
        var step = new ToldDay(field, requireNonNullElse(told, at.day()));
        step.notAfter(at.day(), MediationRule.NOT_AFTER::violated);
        step.notBefore(at.day().minus(LONG), MediationRule.NOT_LONG_AGO::violated);
        return step;
    }
}
