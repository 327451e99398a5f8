package org.hanshu.application.axon;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.hanshu.command.shared.SagaProgress;

/** Waits for sagas by their positions. */
final class PositionsProgress implements SagaProgress {

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();
    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    private final Positions positions;

    PositionsProgress(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void awaitHandled(String sagaGroup, UUID aggregateId) {
        var last = positions.ofLastEvent(aggregateId.toString());
        var since = System.nanoTime();
        while (last.isPresent()
                && !positions.holds(sagaGroup, last.getAsLong())
                && System.nanoTime() - since < PATIENCE) {
            LockSupport.parkNanos(PAUSE);
        }
    }
}
