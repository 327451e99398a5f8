package org.hanshu.application.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleFaults;
import org.hanshu.application.sample.SampleFaults.Fault;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHanshu
class OneTransactionTest {

    private static final String SAGA_OF = "(select sagaId from sagas.association_value where associationValue = :id)";

    @Autowired
    private Engine engine;

    @Autowired
    private SampleFaults faults;

    @Autowired
    private JdbcClient jdbc;

    private final String id = Engine.newId();

    @Test
    void commitsAStepWithItsCommandsItsDeadlineAndItsRows() {
        engine.send(new Begin(id));
        engine.awaitHandled();

        assertThat(engine.eventNames(id)).containsExactly("sample.begun", "sample.followed");
        assertThat(transactionsOfTheStep()).hasSize(1);
    }

    @Test
    void leavesNothingOfAStepThatFails() {
        faults.plant(Fault.STEP, id);
        engine.send(new Begin(id));
        await().until(() -> engine.count("select count(*) from platform.failing_process where process = ?", id) == 1);

        assertThat(engine.eventNames(id)).containsExactly("sample.begun");
        assertThat(engine.count("select count(*) from sagas.association_value where associationValue = ?", id))
                .isZero();
        assertThat(deadlines()).isZero();
        assertThat(engine.count("select count(*) from sample.step where id = ?", id))
                .isZero();

        faults.mend(id);
        await().untilAsserted(
                        () -> assertThat(engine.eventNames(id)).containsExactly("sample.begun", "sample.followed"));
    }

    @Test
    void keepsTheStepButNoEventOfARefusedCommandThatWasCaught() {
        faults.plant(Fault.REFUSED_AND_CAUGHT, id);
        engine.send(new Begin(id));
        engine.awaitHandled();

        assertThat(engine.eventNames(id)).containsExactly("sample.begun");
        assertThat(engine.count("select count(*) from sample.step where id = ?", id))
                .isEqualTo(1);
        assertThat(deadlines()).isEqualTo(1);
    }

    private int deadlines() {
        return engine.count(
                "select count(*) from deadlines.scheduled_tasks where position(?::bytea in task_data) > 0",
                id.getBytes(UTF_8));
    }

    private Set<Long> transactionsOfTheStep() {
        return jdbc.sql("select xmin::text::bigint from events.domain_event"
                        + " where aggregateIdentifier = :id and payloadType = 'sample.followed'"
                        + " union all select xmin::text::bigint from sagas.saga where sagaId in " + SAGA_OF
                        + " union all select xmin::text::bigint from sagas.association_value where sagaId in " + SAGA_OF
                        + " union all select xmin::text::bigint from deadlines.scheduled_tasks"
                        + " where position(:id::text::bytea in task_data) > 0"
                        + " union all select xmin::text::bigint from sample.step where id = :id")
                .param("id", id)
                .query(Long.class)
                .set();
    }
}
