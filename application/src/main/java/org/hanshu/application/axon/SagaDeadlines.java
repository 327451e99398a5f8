package org.hanshu.application.axon;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.function.Supplier;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.axonframework.serialization.Serializer;
import org.hanshu.application.peal.Peals;

/** A deadline of a saga as the scheduler keeps and fires it; one that fails three times is parked. */
final class SagaDeadlines extends OneTimeTask<DbSchedulerBinaryDeadlineDetails> {

    /** Under which all deadlines stand in the schedule. */
    static final String NAME = DbSchedulerDeadlineManager.binaryTask(() -> {
                throw new IllegalStateException("Asked for its name only");
            })
            .getName();

    private final Task<DbSchedulerBinaryDeadlineDetails> ringing;
    private final Peals peals;
    private final Serializer serializer;

    private SagaDeadlines(
            Task<DbSchedulerBinaryDeadlineDetails> ringing,
            ParkedDeadlines parked,
            Peals peals,
            Serializer serializer) {
        super(ringing.getName(), ringing.getDataClass(), parked);
        this.ringing = ringing;
        this.peals = peals;
        this.serializer = serializer;
    }

    static SagaDeadlines of(
            Supplier<DbSchedulerDeadlineManager> rungBy, ParkedDeadlines parked, Peals peals, Serializer serializer) {
        return new SagaDeadlines(DbSchedulerDeadlineManager.binaryTask(rungBy), parked, peals, serializer);
    }

    @Override
    public CompletionHandler<DbSchedulerBinaryDeadlineDetails> execute(
            TaskInstance<DbSchedulerBinaryDeadlineDetails> deadline, ExecutionContext context) {
        var scope = deadline.getData().getDeserializedScopeDescriptor(serializer);
        var saga = scope instanceof SagaScopeDescriptor one ? String.valueOf(one.getIdentifier()) : deadline.getId();
        return peals.ring(context.getExecution(), saga, () -> executeOnce(deadline, context));
    }

    @Override
    public void executeOnce(TaskInstance<DbSchedulerBinaryDeadlineDetails> deadline, ExecutionContext context) {
        ringing.execute(deadline, context);
    }
}
