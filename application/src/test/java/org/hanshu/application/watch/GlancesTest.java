package org.hanshu.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("A look at how things stand")
class GlancesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void countsWhatStandsAsideAndHowLateTheOldestDeadlineIs() {
        var jdbc = JdbcClient.create(TestDatabase.fresh());
        jdbc.sql("""
                        insert into platform.failing_process values
                            ('a', 0, 'poisoned', 3, 'e', 'why', now()), ('a', 0, 'tries again', 2, 'e', 'why', now())
                        """).update();
        jdbc.sql("insert into platform.parked_deadline values ('d', 'reply', now(), '', 'why', now())")
                .update();
        due(jdbc, "picked", NOW.minusSeconds(900), true);
        due(jdbc, "waits", NOW.minusSeconds(90), false);
        due(jdbc, "to come", NOW.plusSeconds(60), false);

        var glance = at(jdbc).now();

        assertThat(glance.parked("process")).isEqualTo(1);
        assertThat(glance.parked("deadline")).isEqualTo(1);
        assertThat(glance.parked("read_model")).isZero();
        assertThat(glance.oldestDue()).isEqualTo(90);
        assertThat(glance.eventsOf("slow")).isEqualTo(6);
        assertThat(glance.eventsOf("quick")).isZero();
        assertThat(glance.eventsOf("elsewhere")).isNaN();
    }

    @Test
    void isNotTakenAgainForEveryNumber() {
        var jdbc = JdbcClient.create(TestDatabase.fresh());
        var glances = at(jdbc);
        var first = glances.now();
        due(jdbc, "since", NOW.minusSeconds(90), false);

        assertThat(first.oldestDue()).isZero();
        assertThat(glances.now()).isSameAs(first);
    }

    @Test
    void saysThatItKnowsNothingWhereTheDatabaseIsAway() {
        var nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "a", "b"));

        var glance = at(nowhere).now();

        assertThat(glance.oldestDue()).isNaN();
        assertThat(glance.parked("process")).isNaN();
        assertThat(glance.secondsOf("slow")).isNaN();
    }

    private static Glances at(JdbcClient jdbc) {
        return new Glances(jdbc, Clock.fixed(NOW, ZoneOffset.UTC), new Reached(), () -> List.of("quick", "slow"));
    }

    private static void due(JdbcClient jdbc, String name, Instant at, boolean picked) {
        jdbc.sql("insert into deadlines.scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values ('saga', ?, ?, ?, 1)")
                .params(name, at.atOffset(ZoneOffset.UTC), picked)
                .update();
    }

    /** One group has handled all ten events, the other four. */
    private record Reached() implements Positions {

        @Override
        public OptionalLong ofLastEvent(String aggregateIdentifier) {
            return OptionalLong.empty();
        }

        @Override
        public long head() {
            return 10;
        }

        @Override
        public long of(String group) {
            return group.equals("quick") ? 10 : 4;
        }

        @Override
        public boolean holds(String group, long position) {
            return of(group) >= position;
        }

        @Override
        public boolean everythingHandled() {
            return false;
        }
    }
}
