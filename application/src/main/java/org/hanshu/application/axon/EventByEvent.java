package org.hanshu.application.axon;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hanshu.query.shared.Unwritten;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Lets a read model handle the events of a failed batch one by one, so that the dead letters get the one that fails. What
 * such an event leaves is written at once, and all undone if that fails.
 */
final class EventByEvent implements HandlerEnhancerDefinition {

    private static final TransactionDefinition SAVEPOINT =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final FailedBatches failed;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    EventByEvent(FailedBatches failed, ObjectProvider<PlatformTransactionManager> transactions) {
        this.failed = failed;
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        var group = original.declaringClass().getAnnotation(ProcessingGroup.class);
        return group != null
                        && ProcessorRules.fillsReadModel(group.value())
                        && original.canHandleMessageType(EventMessage.class)
                ? new Handler<>(original, group.value())
                : original;
    }

    private final class Handler<T> extends WrappedMessageHandlingMember<T> {

        private final String group;

        private Handler(MessageHandlingMember<T> handler, String group) {
            super(handler);
            this.group = group;
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            var work = CurrentUnitOfWork.get().root();
            failed.watch(group, work);
            return FailedBatches.isHandledOneByOne(work) ? alone(message, target) : super.handle(message, target);
        }

        private @Nullable Object alone(Message<?> message, @Nullable T target) throws Exception {
            var transaction = transactions.getObject();
            var savepoint = transaction.getTransaction(SAVEPOINT);
            Object answer;
            try {
                answer = Unwritten.handledAlone(() -> super.handle(message, target));
            } catch (Exception | Error e) {
                transaction.rollback(savepoint);
                throw e;
            }
            transaction.commit(savepoint);
            return answer;
        }
    }
}
