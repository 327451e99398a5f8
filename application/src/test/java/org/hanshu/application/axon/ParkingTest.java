package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.Touch;
import org.hanshu.application.sample.SampleFaults;
import org.hanshu.application.sample.SampleFaults.Fault;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHanshu
class ParkingTest {

    @Autowired
    private Engine engine;

    @Autowired
    private SampleFaults faults;

    @Autowired
    private Parked parked;

    @Autowired
    private JdbcClient jdbc;

    private final String bad = Engine.newId();
    private final String good = Engine.newId();

    @Test
    void setsAPoisonedProcessAsideAndResumesItInOrder() {
        engine.send(new Begin(bad));
        engine.send(new Begin(good));
        engine.awaitHandled();
        faults.plant(Fault.STEP, bad);
        for (var n = 1; n <= 3; n++) {
            engine.send(new Touch(bad));
            engine.send(new Touch(good));
        }
        engine.awaitHandled();

        assertThat(steps(good)).containsExactly(0, 1, 2, 3);
        assertThat(steps(bad)).containsExactly(0);
        var aside = aside(bad).orElseThrow();
        assertThat(aside.kind()).isEqualTo(ParkedItem.Kind.PROCESS);
        assertThat(aside.waiting()).isEqualTo(3);
        assertThat(aside.why()).contains("planted for " + bad);

        assertThat(parked.resume(aside.id())).as("still poisoned").isPresent();
        assertThat(steps(bad)).containsExactly(0);

        faults.mend(bad);
        assertThat(parked.resume(aside.id())).isEmpty();
        assertThat(steps(bad)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void handlesWhatComesAfterItWasResumed() {
        engine.send(new Begin(bad));
        engine.awaitHandled();
        faults.plant(Fault.STEP, bad);
        engine.send(new Touch(bad));
        engine.awaitHandled();
        faults.mend(bad);
        parked.resume(aside(bad).orElseThrow().id());
        engine.send(new Touch(bad));
        engine.awaitHandled();

        assertThat(steps(bad)).containsExactly(0, 1, 2);
        assertThat(aside(bad)).isEmpty();
    }

    @Test
    void setsAnEventAsideThatAReadModelCannotTake() {
        faults.plant(Fault.READ_MODEL, bad);
        engine.send(new Begin(bad));
        engine.send(new Begin(good));
        engine.awaitHandled();

        assertThat(seen(good)).isEqualTo(2);
        assertThat(seen(bad)).isZero();
        var aside = aside(bad).orElseThrow();
        assertThat(aside.kind()).isEqualTo(ParkedItem.Kind.READ_MODEL);

        faults.mend(bad);
        assertThat(parked.resume(aside.id())).isEmpty();
        assertThat(seen(bad)).isEqualTo(2);
    }

    @Test
    void setsAnEventAsideWhoseStatementTheDatabaseRefuses() {
        jdbc.sql("alter table sample.seen add constraint refused check (id <> '" + bad + "')")
                .update();
        engine.send(new Begin(bad));
        engine.send(new Begin(good));
        engine.awaitHandled();
        var aside = aside(bad).orElseThrow();

        assertThat(seen(good)).isEqualTo(2);
        assertThat(aside.kind()).isEqualTo(ParkedItem.Kind.READ_MODEL);
        assertThat(aside.why()).contains("refused");
        assertThat(parked.resume(aside.id())).as("still refused").isPresent();

        jdbc.sql("alter table sample.seen drop constraint refused").update();
        assertThat(parked.resume(aside.id())).isEmpty();
        assertThat(seen(bad)).isEqualTo(2);
    }

    @Test
    void setsNothingAsideWhileAReadModelLosesTheDatabase() {
        faults.plant(Fault.CONNECTION, bad);
        engine.send(new Begin(bad));
        engine.send(new Begin(good));
        await().until(() -> faults.losses(bad) >= 3);
        assertThat(aside(bad)).isEmpty();

        faults.mend(bad);
        engine.awaitHandled();
        assertThat(aside(bad)).isEmpty();
        assertThat(seen(bad)).isEqualTo(2);
        assertThat(seen(good)).isEqualTo(2);
    }

    private Optional<ParkedItem> aside(String id) {
        return parked.list().stream().filter(item -> item.about().equals(id)).findFirst();
    }

    private List<Integer> steps(String id) {
        return jdbc.sql("select n from sample.step where id = ? order by n")
                .param(id)
                .query(Integer.class)
                .list();
    }

    private int seen(String id) {
        return jdbc.sql("select events from sample.seen where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
