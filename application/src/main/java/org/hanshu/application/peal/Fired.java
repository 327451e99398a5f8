package org.hanshu.application.peal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.util.concurrent.CompletableFuture;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;

/** A deadline that the scheduler has fired, and that waits until it has rung. */
final class Fired {

    private final Execution execution;
    private final String saga;
    private final Runnable ringing;
    private final CompletableFuture<CompletionHandler<DbSchedulerBinaryDeadlineDetails>> rung =
            new CompletableFuture<>();

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

    /** In a transaction of its own; the scheduler removes it then. */
    void ringAlone() {
        try {
            ringing.run();
            rung.complete(new OnCompleteRemove<>());
        } catch (Throwable e) {
            rung.completeExceptionally(e);
        }
    }

    /** It has rung with others and is removed. */
    void hasRung() {
        rung.complete((completed, operations) -> {});
    }

    /** Waits; a failure is told as the ringing told it. */
    CompletionHandler<DbSchedulerBinaryDeadlineDetails> await() {
        return rung.join();
    }
}
