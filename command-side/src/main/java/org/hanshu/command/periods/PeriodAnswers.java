package org.hanshu.command.periods;

import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.period.Due;
import org.springframework.stereotype.Component;

/** Answers with the same engine and the same calendar as every decision. */
@Component
class PeriodAnswers {

    private final Limits limits;

    PeriodAnswers(Limits limits) {
        this.limits = limits;
    }

    @QueryHandler
    Due handle(ReckonPeriod question) {
        return limits.reckon(question.from(), question.amount(), question.unit());
    }
}
