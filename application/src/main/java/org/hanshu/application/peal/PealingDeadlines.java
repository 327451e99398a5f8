package org.hanshu.application.peal;

import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Schedules what a peal's deadlines set in one statement, when all have rung. */
public final class PealingDeadlines extends DbSchedulerDeadlineManager {

    private final String task;
    private final Serializer serializer;

    /** @param task the name under which deadlines stand in the schedule */
    public PealingDeadlines(Builder builder, String task, Serializer serializer) {
        super(builder);
        this.task = task;
        this.serializer = serializer;
    }

    @Override
    public String schedule(Instant at, String name, @Nullable Object payload, ScopeDescriptor scope) {
        return Peal.current()
                .map(peal -> scheduled(peal, at, name, payload, scope))
                .orElseGet(() -> super.schedule(at, name, payload, scope));
    }

    private String scheduled(Peal peal, Instant at, String name, @Nullable Object payload, ScopeDescriptor scope) {
        DeadlineMessage<Object> message = GenericDeadlineMessage.asDeadlineMessage(name, payload, at);
        var id = IdentifierFactory.getInstance().generateIdentifier();
        var details = stored(name, processDispatchInterceptors(message), scope);
        peal.bells().add(SchedulableInstance.of(new TaskInstance<>(task, id, details), at));
        return id;
    }

    private DbSchedulerBinaryDeadlineDetails stored(
            String name, DeadlineMessage<Object> message, ScopeDescriptor scope) {
        var where = serializer.serialize(scope, byte[].class);
        var what = serializer.serialize(message.getPayload(), byte[].class);
        var trail = serializer.serialize(message.getMetaData(), byte[].class);
        return new DbSchedulerBinaryDeadlineDetails(
                name,
                where.getData(),
                where.getType().getName(),
                what.getData(),
                what.getType().getName(),
                what.getType().getRevision(),
                trail.getData());
    }

    @Override
    public void cancelSchedule(String name, String id) {
        var set = Peal.current()
                .filter(peal -> peal.bells().removeIf(bell -> bell.getId().equals(id)));
        if (set.isEmpty()) {
            super.cancelSchedule(name, id);
        }
    }
}
