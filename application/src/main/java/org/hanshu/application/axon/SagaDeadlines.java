package org.hanshu.application.axon;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.function.Supplier;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;

/** A deadline of a saga as the scheduler keeps and fires it; one that fails three times is parked. */
final class SagaDeadlines extends OneTimeTask<DbSchedulerBinaryDeadlineDetails> {

    /** Under which all deadlines stand in the schedule. */
    static final String NAME = DbSchedulerDeadlineManager.binaryTask(() -> {
                throw new IllegalStateException("Asked for its name only");
            })
            .getName();

    private final Task<DbSchedulerBinaryDeadlineDetails> firing;

    private SagaDeadlines(Task<DbSchedulerBinaryDeadlineDetails> firing, ParkedDeadlines parked) {
        super(firing.getName(), firing.getDataClass(), parked);
        this.firing = firing;
    }

    static SagaDeadlines of(Supplier<DbSchedulerDeadlineManager> firedBy, ParkedDeadlines parked) {
        return new SagaDeadlines(DbSchedulerDeadlineManager.binaryTask(firedBy), parked);
    }

    @Override
    public void executeOnce(TaskInstance<DbSchedulerBinaryDeadlineDetails> deadline, ExecutionContext context) {
        firing.execute(deadline, context);
    }
}
