package org.hanshu.query.audit;

import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.audit.Accesses.Asked;
import org.hanshu.query.audit.TurnedAway.Attempts;
import org.hanshu.query.shared.Slice;
import org.springframework.stereotype.Component;

/** Answers auditors. */
@Component
class Audit {

    private final Accesses accesses;
    private final TurnedAway turnedAway;

    Audit(Accesses accesses, TurnedAway turnedAway) {
        this.accesses = accesses;
        this.turnedAway = turnedAway;
    }

    @QueryHandler
    Attempts handle(ListAttempts query) {
        return new Attempts(turnedAway.find(query.actor(), query.target(), query.from(), query.most()), null);
    }

    @QueryHandler
    AccessList handle(ListAccesses query) {
        var slice = query.slice();
        var asked =
                new Asked(query.actor(), query.subject(), query.from(), query.to(), slice.before(), slice.rowsToRead());
        var page = slice.page(accesses.find(asked), each -> Slice.cursor(each.id()));
        return new AccessList(page.items(), page.next());
    }
}
