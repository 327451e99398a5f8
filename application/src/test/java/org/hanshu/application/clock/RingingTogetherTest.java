package org.hanshu.application.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.application.axon.Engine;
import org.hanshu.application.axon.ParkedItem;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleFaults;
import org.hanshu.application.sample.SampleFaults.Fault;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines that are due in one instant. */
@RunningHanshu
class RingingTogetherTest {

    @Autowired
    private Engine engine;

    @Autowired
    private TrainingClock training;

    @Autowired
    private Clock clock;

    @Autowired
    private SampleFaults faults;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> ids =
            IntStream.range(0, 30).mapToObj(n -> Engine.newId()).toList();

    @Test
    void shareTransactions() {
        var due = begunAndDueAtOnce();

        assertThat(training.advanceTo(due)).isEmpty();

        assertThat(ticked(ids)).isEqualTo(30);
        assertThat(transactions()).isLessThan(15);
    }

    @Test
    void setsOnlyTheOneAsideThatFails() {
        var due = begunAndDueAtOnce();
        var bad = ids.get(17);
        faults.plant(Fault.DEADLINE, bad);

        var aside = training.advanceTo(due.plus(Duration.ofMinutes(1)));

        assertThat(aside).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ParkedItem.Kind.DEADLINE);
            assertThat(item.why()).contains("planted for " + bad);
        });
        assertThat(ticked(ids)).isEqualTo(29);
        assertThat(ticked(List.of(bad))).isZero();
        faults.mend(bad);
    }

    @Test
    void letsASagaEndAndAnotherGoOn() {
        var due = begunAndDueAtOnce();
        training.advanceTo(due.plus(Duration.ofDays(30)));

        assertThat(engine.count(
                        "select count(*) from sagas.association_value where associationValue = any(?)", array()))
                .isZero();
        assertThat(ticked(ids)).isEqualTo(150);
    }

    private Instant begunAndDueAtOnce() {
        ids.forEach(id -> engine.send(new Begin(id)));
        engine.awaitHandled();
        var due = clock.instant().plus(Duration.ofDays(2));
        for (var id : ids) {
            jdbc.sql(
                            "update deadlines.scheduled_tasks set execution_time = ? where position(?::bytea in task_data) > 0")
                    .params(due.atOffset(ZoneOffset.UTC), id.getBytes(UTF_8))
                    .update();
        }
        return due;
    }

    private int ticked(List<String> which) {
        return engine.count(
                "select count(*) from events.domain_event where payloadType = 'sample.ticked' and aggregateIdentifier = any(?)",
                (Object) which.toArray(String[]::new));
    }

    private int transactions() {
        return engine.count(
                "select count(distinct xmin::text) from events.domain_event where payloadType = 'sample.ticked' and aggregateIdentifier = any(?)",
                array());
    }

    private Object array() {
        return ids.toArray(String[]::new);
    }
}
