package org.hanshu.command.shared;

import java.util.UUID;

/** How far the sagas have come: an answer that promises their work waits for it. */
public interface SagaProgress {

    /**
     * Waits, five seconds at most, until the sagas of the group have handled the aggregate's last event.
     *
     * @param sagaGroup the processing group, for instance {@code letter-follow-up}
     */
    void awaitHandled(String sagaGroup, UUID aggregateId);
}
