package org.hanshu.application.axon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Remembers up to where each read model handles its events one by one, because a batch of them failed. */
final class FailedBatches {

    private static final String ONE_BY_ONE = FailedBatches.class.getName();

    private final Map<Segment, Long> until = new ConcurrentHashMap<>();

    private record Segment(String group, int number) {}

    /** Whether the events of the present work are handled one by one, as those are that no batch holds. */
    static boolean isHandledOneByOne(UnitOfWork<?> work) {
        return !(work instanceof BatchingUnitOfWork) || work.getOrDefaultResource(ONE_BY_ONE, false);
    }

    /** Watches over a batch from its first event on. */
    void watch(String group, UnitOfWork<?> work) {
        if (work instanceof BatchingUnitOfWork<?> batch && batch.getResource(ONE_BY_ONE) == null) {
            int number = batch.getOrDefaultResource("Processor[" + group + "]/SegmentId", 0);
            var segment = new Segment(group, number);
            var messages = batch.getMessages();
            var last = position(messages.getLast());
            batch.resources().put(ONE_BY_ONE, position(messages.getFirst()) <= until.getOrDefault(segment, -1L));
            batch.onRollback(failed -> until.merge(segment, last, Math::max));
            batch.afterCommit(done -> until.computeIfPresent(segment, (s, end) -> end <= last ? null : end));
        }
    }

    private static long position(Message<?> message) {
        return message instanceof TrackedEventMessage<?> event
                ? event.trackingToken().position().orElse(0)
                : 0;
    }
}
