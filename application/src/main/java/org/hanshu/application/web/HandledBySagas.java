package org.hanshu.application.web;

import java.time.Duration;
import java.util.UUID;
import org.hanshu.application.axon.Positions;
import org.hanshu.command.shared.SagaProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Waits for the sagas by their position. */
@Component
class HandledBySagas implements SagaProgress {

    private static final Logger LOG = LoggerFactory.getLogger(HandledBySagas.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Positions positions;

    HandledBySagas(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void awaitHandled(String sagaGroup, UUID aggregateId) {
        positions.ofLastEvent(aggregateId.toString()).ifPresent(last -> await(sagaGroup, last));
    }

    private void await(String sagaGroup, long position) {
        if (!Patience.until(() -> positions.holds(sagaGroup, position), LONGEST)) {
            LOG.warn("{} has not come to position {} in time", sagaGroup, position);
        }
    }
}
