package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.HandlerExecutionException;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** A rule said no, in this process or in another. */
final class Refusals implements ProblemSource {

    @Override
    public Optional<Problem> of(Exception thrown, HttpServletRequest request) {
        return Causes.of(thrown)
                .flatMap(cause -> refusal(cause).stream())
                .findFirst()
                .map(Refusals::problem);
    }

    private static Optional<Refusal> refusal(Throwable cause) {
        if (cause instanceof RuleViolated violated) {
            return Optional.of(violated.refusal());
        }
        if (cause instanceof HandlerExecutionException remote) {
            return remote.<Object>getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast);
        }
        return Optional.empty();
    }

    static Problem problem(Refusal refusal) {
        var field = refusal.arguments().get("field");
        var fields = field == null
                ? List.<FieldProblem>of()
                : List.of(FieldProblem.of(field, refusal.code(), refusal.arguments()));
        return new Problem(status(refusal.kind()), refusal.code(), refusal.arguments(), fields, null);
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
        };
    }
}
