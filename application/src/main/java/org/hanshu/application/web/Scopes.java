package org.hanshu.application.web;

import java.time.Clock;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Role;
import org.hanshu.query.agencies.FindShares;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.springframework.stereotype.Component;

/** What callers may know of at this moment. */
@Component
public class Scopes {

    private final Questions questions;
    private final Clock clock;

    Scopes(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** What is shared with a partner agency follows from the agreements that hold today. */
    public Scope of(Caller caller) {
        return caller.role() == Role.PARTNER
                ? new Scope(
                        caller,
                        questions
                                .ask(new FindShares(caller.organisation(), Days.of(clock.instant())))
                                .shares())
                : new Scope(caller);
    }
}
