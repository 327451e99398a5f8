package org.hanshu.command.rulebook;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.springframework.stereotype.Component;

/** Answers what the rule book says. */
@Component
class RuleBookAnswers {

    private final Limits limits;

    RuleBookAnswers(Limits limits) {
        this.limits = limits;
    }

    @QueryHandler
    PublishedBook handle(FindRules question, MetaData trail) {
        Admission.checkRole(FindRules.class, Caller.of(trail));
        var book = limits.inForce();
        return new PublishedBook(book.version(), book.rules(), book.letterKinds());
    }
}
