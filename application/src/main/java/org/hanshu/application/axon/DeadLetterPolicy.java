package org.hanshu.application.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hanshu.application.database.DatabaseAway;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.TransientDataAccessException;

/** Only an event that fails by itself is set aside; a failing batch is tried again, and so is what comes right with time. */
final class DeadLetterPolicy implements EnqueuePolicy<EventMessage<?>> {

    /** Rolls the batch back: to decide against setting its event aside would skip it. */
    static final class TriedAgain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TriedAgain(Throwable cause) {
            super("Tried again: " + cause.getMessage(), cause);
        }
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        var work = CurrentUnitOfWork.get().root();
        var again = !FailedBatches.isHandledOneByOne(work) || passes(cause);
        if (again && work instanceof BatchingUnitOfWork) { // Whatever a dead letter tried again fails of, it stays one.
            throw new TriedAgain(cause);
        }
        return Decisions.enqueue(ThrowableCause.truncated(NestedExceptionUtils.getMostSpecificCause(cause)));
    }

    private static boolean passes(Throwable failure) {
        return DatabaseAway.isCauseOf(failure)
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(TransientDataAccessException.class::isInstance);
    }
}
