package org.hanshu.application.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.application.axon.Engine;
import org.hanshu.application.axon.Parked;
import org.hanshu.application.axon.ParkedItem;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleFaults;
import org.hanshu.application.sample.SampleFaults.Fault;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHanshu
class TrainingClockTest {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    @Autowired
    private Engine engine;

    @Autowired
    private TrainingClock training;

    @Autowired
    private Clock clock;

    @Autowired
    private Parked parked;

    @Autowired
    private SampleFaults faults;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void firesEveryDeadlineAtItsOwnTimeAndThoseThatFollowToo() {
        var ids = IntStream.range(0, 5).mapToObj(n -> Engine.newId()).toList();
        ids.forEach(id -> engine.send(new Begin(id)));
        var target = clock.instant().plus(Duration.ofDays(40));

        training.advanceTo(target);

        assertThat(clock.instant()).isBetween(target, target.plus(MOMENT));
        for (var id : ids) {
            var times = times(id);
            assertThat(times).hasSize(7).isSorted();
            for (var tick = 1; tick <= 5; tick++) {
                var due = times.getFirst().plus(Duration.ofDays(3L * tick));
                assertThat(times.get(tick + 1)).isCloseTo(due, within(MOMENT.toSeconds(), ChronoUnit.SECONDS));
            }
            assertThat(engine.count("select events from sample.seen where id = ?", id))
                    .as("the read model has caught up")
                    .isEqualTo(7);
        }
        assertThat(training.advanceTo(clock.instant().plusSeconds(1))).isEmpty();
    }

    @Test
    void tellsWhatHadToBeParkedAndLetsItFireLater() {
        var id = Engine.newId();
        engine.send(new Begin(id));
        faults.plant(Fault.DEADLINE, id);

        var aside = training.advanceTo(clock.instant().plus(Duration.ofDays(4)));

        assertThat(aside).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ParkedItem.Kind.DEADLINE);
            assertThat(item.group()).isEqualTo("sample-tick");
            assertThat(item.why()).contains("planted for " + id);
        });
        faults.mend(id);
        assertThat(parked.resume(aside.getFirst().id())).isEmpty();
        training.advanceTo(clock.instant().plusSeconds(1));
        assertThat(engine.eventNames(id)).contains("sample.ticked");
    }

    @Test
    void neverGoesBack() {
        assertThatThrownBy(() -> training.advanceTo(clock.instant().minusSeconds(60)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("clock.never-goes-back");
    }

    @Test
    void isKeptThroughARestart() {
        training.advanceTo(clock.instant().plusSeconds(90));
        var restarted = new SystemTime(Clock.systemUTC(), new KeptOffset(jdbc).read());

        assertThat(Duration.between(restarted.instant(), clock.instant()).abs()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void neverShowsTheSampleAsFuture() {
        assertThat(clock.instant()).isAfterOrEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
    }

    private List<Instant> times(String id) {
        return jdbc
                .sql("select timeStamp from events.domain_event where aggregateIdentifier = ? order by sequenceNumber")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .map(Instant::parse)
                .toList();
    }
}
