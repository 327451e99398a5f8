package org.hanshu.command.shared;

import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.hanshu.api.shared.Caller;
import org.springframework.stereotype.Component;

/** The way from a request to who answers a question out of this side's own books; no decision asks anything here. */
@Component
public class Questions {

    private final QueryGateway gateway;
    private final Clock clock;

    Questions(QueryGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Asks in the caller's name and waits for the answer; a refusal is thrown. */
    public <A> A ask(Object question, Class<A> answer, Caller caller) {
        var message = new GenericMessage<>(question, caller.trail(clock.instant(), "HTTP"));
        try {
            return gateway.query(message, answer).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
