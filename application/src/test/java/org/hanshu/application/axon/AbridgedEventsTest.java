package org.hanshu.application.axon;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A group that handles texts only, in a history that has numbers, too. */
class AbridgedEventsTest {

    private final History history = new History();

    @AutoClose
    private final BlockingStream<TrackedEventMessage<?>> read =
            new AbridgedEvents(from -> history, event -> event.getPayload() instanceof String).openStream(null);

    @Test
    void passesOverWhatTheGroupDoesNotHandle() throws InterruptedException {
        history.tell("first", 1, 2, "second", 3, "third");

        assertThat(readAll()).containsExactly("first", "second", "third");
    }

    @Test
    void tellsTheLastAtHandThatItIsKnownHowFarTheGroupHasCome() throws InterruptedException {
        history.tell("first", 1, 2);
        assertThat(readAll()).containsExactly("first", 2);

        history.tell(3);
        assertThat(readAll()).containsExactly(3);

        history.tell(4, "last");
        assertThat(readAll()).containsExactly("last");
    }

    @Test
    void keepsWhatWasLookedAt() throws InterruptedException {
        history.tell(1, "looked at", 2, "after");

        assertThat(read.peek())
                .hasValueSatisfying(event -> assertThat(event.getPayload()).isEqualTo("looked at"));
        assertThat(read.hasNextAvailable(1, SECONDS)).isTrue();
        assertThat(readAll()).containsExactly("looked at", "after");
    }

    @Test
    void hasNothingWhereNothingHappened() throws InterruptedException {
        assertThat(read.peek()).isEmpty();
        assertThat(read.hasNextAvailable()).isFalse();
        assertThat(read.hasNextAvailable(1, MILLISECONDS)).isFalse();
    }

    @Test
    void tellsOneInAThousandOfALongHistoryThatDoesNotConcernTheGroup() throws InterruptedException {
        history.tell(IntStream.range(0, 2_500).boxed().toArray());

        assertThat(readAll()).containsExactly(1_000, 2_001, 2_499);
    }

    @Test
    void wakesItsReaderAndEndsWithTheWhole() {
        var woken = new ArrayList<String>();
        read.setOnAvailableCallback(() -> woken.add("woken"));

        history.tell("any");
        read.close();

        assertThat(woken).containsExactly("woken");
        assertThat(history.closed).isTrue();
    }

    private List<Object> readAll() throws InterruptedException {
        var all = new ArrayList<>();
        while (read.hasNextAvailable()) {
            all.add(read.nextAvailable().getPayload());
        }
        return all;
    }

    /** All that was told, in order. */
    private static final class History implements BlockingStream<TrackedEventMessage<?>> {

        private final Queue<TrackedEventMessage<?>> told = new ArrayDeque<>();
        private Runnable callback = () -> {};
        private long position;
        private boolean closed;

        void tell(Object... payloads) {
            for (var each : payloads) {
                told.add(new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(position++), GenericEventMessage.asEventMessage(each)));
            }
            callback.run();
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(told.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !told.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return told.remove();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable available) {
            callback = available;
            return true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
