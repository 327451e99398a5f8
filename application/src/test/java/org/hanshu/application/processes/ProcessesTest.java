package org.hanshu.application.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hanshu.application.database.Database;
import org.hanshu.application.database.TestDatabase;
import org.hanshu.application.processes.Presence.Sign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Processes on one database")
class ProcessesTest {

    private final Database database = fresh();

    @Test
    @DisplayName("see each other until one ends")
    void seeEachOther() {
        try (var one = joined(false)) {
            assertThat(one.isAlone()).isTrue();
            var other = joined(false);
            assertThat(one.isAlone()).isFalse();
            assertThat(lives(other.number())).isTrue();
            other.close();
            await().untilAsserted(() -> assertThat(one.isAlone()).isTrue());
            assertThat(lives(other.number())).isFalse();
        }
    }

    @Test
    @DisplayName("are one alone where time is moved, and the other is told why")
    void areOneInTraining() {
        try (var training = joined(true)) {
            assertThat(training.isAlone()).isTrue();
            assertThatThrownBy(() -> joined(true))
                    .isInstanceOf(DatabaseInUse.class)
                    .hasMessageContaining("one process has the database for itself");
            assertThatThrownBy(() -> joined(false)).isInstanceOf(DatabaseInUse.class);
        }
        try (var inUse = joined(false)) {
            assertThatThrownBy(() -> joined(true)).isInstanceOf(DatabaseInUse.class);
            var told =
                    new DatabaseInUseAnalyzer().analyze(new IllegalStateException(), new DatabaseInUse("jdbc:…", true));
            assertThat(told.getAction()).contains("HANSHU_DB_URL", "without the training profile");
            assertThat(inUse.isAlone()).isTrue();
        }
    }

    @Test
    @DisplayName("share what is to do, and one that retires leaves it to the others")
    void shareSegments() {
        try (var one = joined(false);
                var other = joined(false)) {
            var shares = List.of(new SegmentShares(one), new SegmentShares(other));
            assertThat(shares.getFirst().ofReadModel("dossier_1", 4))
                    .as("before it can do anything, it takes what is free")
                    .isEqualTo(4);
            one.show(Set.of(Sign.FILLS_READ_MODELS));
            other.show(EnumSet.of(Sign.FILLS_READ_MODELS, Sign.RUNS_SAGAS));
            await().untilAsserted(() -> assertThat(shares)
                    .map(share -> share.ofReadModel("dossier_1", 4))
                    .containsExactly(2, 2));
            assertThat(shares.getLast().ofSagas("letter-follow-up", 4)).isEqualTo(4);
            one.retire();
            await().untilAsserted(() ->
                    assertThat(shares.getLast().ofReadModel("dossier_1", 4)).isEqualTo(4));
        }
    }

    @Test
    @DisplayName("leave no segment to nobody, however many they are")
    void coverAllSegments() {
        for (var group : List.of("dossier_1", "letter-follow-up", "worklist_1")) {
            for (var all = 1; all < 7; all++) {
                var among = all;
                assertThat(IntStream.range(0, all)
                                .map(me -> SegmentShares.share(me, among, group, 4))
                                .sum())
                        .as("%d processes in %s", all, group)
                        .isEqualTo(4);
            }
        }
    }

    @Test
    @DisplayName("do one at a time what one suffices for")
    void takeTurns() throws InterruptedException {
        var one = new LockedTurns(source());
        var other = new LockedTurns(source());
        var done = new ArrayList<String>();
        one.ifFree("imports", () -> {
            done.add("one");
            other.ifFree("imports", () -> done.add("at the same time"));
            other.ifFree("recomputations", () -> done.add("something else"));
        });
        other.ifFree("imports", () -> done.add("other"));
        assertThat(done).containsExactly("one", "something else", "other");
    }

    private Processes joined(boolean alone) {
        return Processes.join(database, alone, Duration.ofMillis(300));
    }

    private boolean lives(int number) {
        return JdbcClient.create(source())
                .sql("select " + Living.isNumber(Integer.toString(number)))
                .query(Boolean.class)
                .single();
    }

    private DriverManagerDataSource source() {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    private static Database fresh() {
        var settings = TestDatabase.settings();
        return new Given(
                String.valueOf(settings.get("hanshu.db.url")),
                String.valueOf(settings.get("hanshu.db.user")),
                String.valueOf(settings.get("hanshu.db.password")));
    }

    private record Given(String url, String user, String password) implements Database {

        @Override
        public void close() {}
    }
}
