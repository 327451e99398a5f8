package org.hanshu.query.shared;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.hanshu.api.shared.RuleViolated;
import org.springframework.stereotype.Component;

/** The way from a request to the read model that answers it. */
@Component
public class Questions {

    private final QueryGateway gateway;

    Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** Asks and waits for the answer; a refusal is thrown. */
    public <R> R ask(Question<R> question) {
        try {
            return Objects.requireNonNull(
                    gateway.query(question, question.answerType()).join());
        } catch (CompletionException e) {
            throw refusalIn(e);
        }
    }

    private static RuntimeException refusalIn(CompletionException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolated refused) {
                return refused;
            }
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
