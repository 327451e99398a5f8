package org.hanshu.application.sample;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.application.sample.SampleCommand.Follow;
import org.hanshu.application.sample.SampleCommand.FollowAndRefuse;
import org.hanshu.application.sample.SampleCommand.Tick;
import org.hanshu.application.sample.SampleEvent.Begun;
import org.hanshu.application.sample.SampleEvent.Ticked;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.hanshu.application.sample.SampleFaults.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows a sample up and reminds it five times, three days apart. */
@Saga
@ProcessingGroup("sample-follow-up")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public class SampleSaga {

    static final int TICKS = 5;

    private int ticked;

    @StartSaga
    @SagaEventHandler(associationProperty = "id")
    void on(
            Begun event,
            @Timestamp Instant at,
            DeadlineManager deadlines,
            CommandGateway commands,
            JdbcClient jdbc,
            SampleFaults faults) {
        deadlines.schedule(at.plus(Duration.ofDays(3)), "sample-tick", event.id());
        jdbc.sql("insert into sample.step (id, n) values (?, 0)")
                .param(event.id())
                .update();
        if (faults.at(Fault.REFUSED_AND_CAUGHT, event.id())) {
            try {
                commands.sendAndWait(new FollowAndRefuse(event.id()));
            } catch (IllegalStateException refused) {
                return;
            }
        }
        commands.sendAndWait(new Follow(event.id()));
        faults.failAt(Fault.STEP, event.id());
    }

    @SagaEventHandler(associationProperty = "id")
    void on(Touched event, JdbcClient jdbc, SampleFaults faults) {
        faults.failAt(Fault.STEP, event.id());
        jdbc.sql("insert into sample.step (id, n) values (?, ?)")
                .params(event.id(), event.n())
                .update();
    }

    @SagaEventHandler(associationProperty = "id")
    void on(Ticked event, @Timestamp Instant at, DeadlineManager deadlines) {
        if (event.n() < TICKS) {
            deadlines.schedule(at.plus(Duration.ofDays(3)), "sample-tick", event.id());
        } else {
            SagaLifecycle.end();
        }
    }

    @DeadlineHandler(deadlineName = "sample-tick")
    void due(String id, CommandGateway commands, SampleFaults faults) {
        faults.failAt(Fault.DEADLINE, id);
        commands.sendAndWait(new Tick(id, ++ticked));
    }
}
