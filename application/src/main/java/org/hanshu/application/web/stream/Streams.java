package org.hanshu.application.web.stream;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hanshu.query.shared.Following.Looking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All who listen to this process. They end with it, before the web server waits for the answers that are under way. */
@Component
final class Streams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration TO_END = Duration.ofSeconds(3);
    private static final int OF_ONE = 4;
    private static final int OF_ALL = 200;

    private final Seats seats = new Seats(OF_ONE, OF_ALL);
    private final Phaser listening = new Phaser(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** What is told to whom. */
    record Told(Listener to, String kind, String from, Looking looking) {}

    Seats seats() {
        return seats;
    }

    /** Tells on a thread of its own, and ends the answer; the seat is left then. */
    void tell(Told told, EventWriter out, AsyncContext answer) {
        listening.register();
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                tell(told, out);
            } catch (IOException gone) {
                LOG.debug("The listener is gone", gone);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("A stream ends, and its listener comes back", e);
            } finally {
                end(told.to(), answer);
            }
        });
    }

    private void tell(Told told, EventWriter out) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var written = begun;
        var place = told.from();
        while (System.nanoTime() - begun < LONGEST.toNanos()) {
            var scope = told.to().scope();
            if (scope.isEmpty()) {
                return;
            }
            var found = told.looking().since(place, scope.get());
            for (var each : found.items()) {
                out.event(told.kind(), each);
            }
            place = found.reached();
            if (!found.items().isEmpty()) {
                written = System.nanoTime();
            } else if (System.nanoTime() - written > HEARTBEAT.toNanos()) {
                out.heartbeat(place);
                written = System.nanoTime();
            }
            if (stopped.await(found.more() ? 0 : BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void end(Listener listener, AsyncContext answer) {
        seats.leave(listener.account());
        try {
            answer.complete();
        } catch (IllegalStateException over) {
            LOG.debug("The answer is over", over);
        } finally {
            listening.arriveAndDeregister();
        }
    }

    @Override
    public void start() {
        // They come by themselves.
    }

    @Override
    public void stop() {
        stopped.countDown();
        try {
            listening.awaitAdvanceInterruptibly(listening.arrive(), TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.warn("{} streams have not ended", listening.getUnarrivedParties());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
