package org.hanshu.application.axon;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets one poisoned process stand aside: after its third failure its events are parked, and all others go on. */
final class Parking {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final FailingProcesses failing;
    private final ParkedEvents parked;

    Parking(FailingProcesses failing, ParkedEvents parked) {
        this.failing = failing;
        this.parked = parked;
    }

    /** Watches over the steps of one processing group. */
    MessageHandlerInterceptor<EventMessage<?>> of(String group, AssociatedIds ids) {
        return (work, chain) -> {
            var event = work.getMessage();
            return event instanceof DomainEventMessage<?> fact
                    ? handle(step(group, work, ids.of(fact)), fact, work, chain)
                    : chain.proceed();
        };
    }

    private Object handle(
            ProcessStep step,
            DomainEventMessage<?> event,
            UnitOfWork<? extends EventMessage<?>> work,
            InterceptorChain chain)
            throws Exception {
        work.root().onCleanup(ended -> count(step, event, ended));
        var failures = failing.any(step) ? failing.failures(step) : 0;
        if (failures >= FailingProcesses.PATIENCE && failing.failuresLocked(step) >= FailingProcesses.PATIENCE) {
            parked.add(step, event); // In the token's transaction.
            return Optional.empty();
        }
        var answer = chain.proceed();
        if (failures > 0) {
            failing.recovered(step);
        }
        return answer;
    }

    private void count(ProcessStep step, DomainEventMessage<?> event, UnitOfWork<?> ended) {
        if (!ended.isRolledBack()) {
            return;
        }
        var result = ended.getExecutionResult();
        var failure =
                result == null ? new IllegalStateException("It could not be committed") : result.getExceptionResult();
        if (LostRaces.isCauseOf(failure)) {
            LOG.info("{} lost a race for {} and tries again", step.group(), step.process());
            return;
        }
        LOG.warn("{} failed for {} at event {}", step.group(), step.process(), event.getIdentifier(), failure);
        failing.failed(step, event, String.valueOf(failure));
    }

    private static ProcessStep step(String group, UnitOfWork<?> work, String process) {
        int segment = work.root().getOrDefaultResource("Processor[" + group + "]/SegmentId", 0);
        return new ProcessStep(group, segment, process);
    }
}
