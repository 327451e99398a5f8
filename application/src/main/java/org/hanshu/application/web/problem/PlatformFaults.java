package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hanshu.application.database.DatabaseAway;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Two came at once, or what the engine stands on is away: nothing has changed, and it is worth trying again. */
final class PlatformFaults implements ProblemSource {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final List<Class<? extends Throwable>> RACES =
            List.of(ConcurrencyException.class, AggregateStreamCreationException.class, DuplicateKeyException.class);
    private static final List<Class<? extends Throwable>> OUTAGES = List.of(
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class);
    private static final List<Class<? extends Throwable>> DELAYS =
            List.of(TimeoutException.class, AsyncRequestTimeoutException.class, LockAcquisitionFailedException.class);

    @Override
    public Optional<Problem> of(Exception thrown, HttpServletRequest request) {
        if (caused(thrown, OUTAGES) || DatabaseAway.isCauseOf(thrown)) {
            return Optional.of(Problem.of(503, "platform.database-away").retryAfter(PAUSE));
        }
        if (caused(thrown, RACES)) {
            return Optional.of(Problem.of(request.getHeader("If-Match") == null ? 409 : 412, "shared.lost-race"));
        }
        if (caused(thrown, DELAYS)) {
            return Optional.of(Problem.of(503, "platform.too-slow").retryAfter(PAUSE));
        }
        return caused(thrown, List.of(AggregateNotFoundException.class))
                ? Optional.of(Problem.of(404, "shared.not-found"))
                : Optional.empty();
    }

    private static boolean caused(Throwable thrown, List<Class<? extends Throwable>> types) {
        return Causes.of(thrown).anyMatch(cause -> types.stream().anyMatch(type -> type.isInstance(cause)));
    }
}
