package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.Touch;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.hanshu.application.sample.SampleFaults;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RunningHanshu
class LostRaceTest {

    @Autowired
    private Engine engine;

    @Autowired
    private EventStorageEngine events;

    @Autowired
    private SampleFaults faults;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String id = Engine.newId();

    @Test
    void isToldToTheLoserAsSuch() {
        engine.send(new Begin(id));
        engine.send(new Touch(id));

        assertThatThrownBy(() -> append(1)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void isToldApartWhereBothWouldHaveBegunIt() {
        engine.send(new Begin(id));

        assertThatThrownBy(() -> append(0)).isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void letsTheProcessorTryTheStepAgainWithoutCountingItAsAFailure() {
        faults.meanwhile(id, () -> onAnotherThread(() -> append(1)));
        engine.send(new Begin(id));
        engine.awaitHandled();

        assertThat(engine.eventNames(id)).containsExactly("sample.begun", "sample.touched", "sample.followed");
        assertThat(engine.count("select count(*) from platform.failing_process where process = ?", id))
                .isZero();
    }

    @Test
    void isAlsoOneOfTwoThatWaitForEachOther() {
        faults.meanwhile(id, () -> {
            throw new DeadlockException("each waits for the other's aggregate");
        });
        engine.send(new Begin(id));
        engine.awaitHandled();

        assertThat(engine.eventNames(id)).contains("sample.followed");
        assertThat(engine.count("select count(*) from platform.failing_process where process = ?", id))
                .isZero();
    }

    private static void onAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private void append(long sequenceNumber) {
        DomainEventMessage<?> late = new GenericDomainEventMessage<>("sample", id, sequenceNumber, new Touched(id, 9));
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> events.appendEvents(List.of(late)));
    }
}
