package org.hanshu.application.axon;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * What a group reads of all events: those that it handles, and of the others the last at hand, by which it is known how
 * far the group has come. Each event that is read is laid before every segment, so thirty groups would spend more on what
 * does not concern them than on what does.
 */
final class AbridgedEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** So many are passed over at most before one is told, for in between a group tells others that it is alive. */
    private static final int PASSED_OVER = 1_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> all;
    private final Predicate<TrackedEventMessage<?>> handled;

    AbridgedEvents(StreamableMessageSource<TrackedEventMessage<?>> all, Predicate<TrackedEventMessage<?>> handled) {
        this.all = all;
        this.handled = handled;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new Abridged(all.openStream(from));
    }

    @Override
    public TrackingToken createTailToken() {
        return all.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return all.createHeadToken();
    }

    /** Read by one thread only, as every stream. */
    private final class Abridged implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> whole;
        private @Nullable TrackedEventMessage<?> next;

        Abridged(BlockingStream<TrackedEventMessage<?>> whole) {
            this.whole = whole;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return hasNextAvailable() ? Optional.ofNullable(next) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable() {
            try {
                return hasNextAvailable(0, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (next == null && whole.hasNextAvailable(timeout, unit)) {
                next = passOver();
            }
            return next != null;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            var told = next == null ? passOver() : next;
            next = null;
            return told;
        }

        private TrackedEventMessage<?> passOver() throws InterruptedException {
            var event = whole.nextAvailable();
            for (var n = 0; n < PASSED_OVER && !handled.test(event) && whole.hasNextAvailable(); n++) {
                event = whole.nextAvailable();
            }
            return event;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return whole.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            whole.close();
        }
    }
}
