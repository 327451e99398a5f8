package org.hanshu.application.peal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;

/** A deadline that the scheduler has fired, and that waits until it has rung with others, or is told to ring by itself. */
final class Fired {

    /** So long it waits for room: longer than a peal that failed takes, unless many of those that ring are stuck. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final Execution execution;
    private final String saga;
    private final Runnable ringing;
    private final CompletableFuture<Optional<Semaphore>> told = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);

    Fired(Execution execution, String saga, Runnable ringing) {
        this.execution = execution;
        this.saga = saga;
        this.ringing = ringing;
    }

    String id() {
        return execution.getId();
    }

    long version() {
        return execution.version;
    }

    String saga() {
        return saga;
    }

    void ring() {
        ringing.run();
    }

    /** In a transaction of its own, on the thread that waits for it, once there is room; the scheduler removes it then. */
    void ringAlone(Semaphore room) {
        told.complete(Optional.of(room));
    }

    /** It has rung with others and is removed. */
    void hasRung() {
        told.complete(Optional.empty());
    }

    /** Waits, and rings where it is to do so alone and finds room; a failure is told as the ringing told it. */
    CompletionHandler<DbSchedulerBinaryDeadlineDetails> await() {
        var room = told.join();
        return room.isEmpty() ? (completed, operations) -> {} : rungAlone(room.get());
    }

    private CompletionHandler<DbSchedulerBinaryDeadlineDetails> rungAlone(Semaphore room) {
        try {
            return hasFound(room) ? rungIn(room) : this::again;
        } finally {
            over.countDown();
        }
    }

    private CompletionHandler<DbSchedulerBinaryDeadlineDetails> rungIn(Semaphore room) {
        try {
            ringing.run();
            return new OnCompleteRemove<>();
        } finally {
            room.release();
        }
    }

    private static boolean hasFound(Semaphore room) {
        try {
            return room.tryAcquire(PATIENCE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** It did not ring, which is no failure of its own that would have it parked: it is fired once more, as due as before. */
    private void again(ExecutionComplete completed, ExecutionOperations<DbSchedulerBinaryDeadlineDetails> operations) {
        operations.reschedule(completed, execution.executionTime);
    }

    /** Whether it has rung alone, failed, or found no room, before so long. */
    boolean isOverWithin(long nanos) {
        try {
            return over.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
