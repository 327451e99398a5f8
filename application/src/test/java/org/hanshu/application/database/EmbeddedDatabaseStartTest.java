package org.hanshu.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a start of the embedded database finds, and what it makes of it. */
class EmbeddedDatabaseStartTest {
    @TempDir
    private static Path folder;

    private static Path cluster;

    @BeforeAll
    static void makeTheCluster() throws IOException {
        TestDatabase.start(folder).close();
        cluster = folder.toRealPath().resolve("postgres");
    }

    @Test
    void stopsTheServerThatAKilledJvmLeft() throws IOException {
        OtherProcess.start(folder).lastWord();
        var orphan = Postmaster.of(cluster).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = TestDatabase.start(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Postmaster.of(cluster)).isPresent().get().isNotEqualTo(orphan);
            assertThat(answer(database, "left_behind")).isEqualTo(42);
        }
    }

    @Test
    void findsEverythingAgainAfterAStopWithAClientStillThere() throws Exception {
        var database = TestDatabase.start(folder);
        var url = database.url();
        try (var client = TestDatabase.login(database).getConnection();
                var statement = client.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
            assertTimeout(Duration.ofSeconds(15), database::close);
        }
        assertThat(Postmaster.of(cluster)).isEmpty();

        try (var again = TestDatabase.start(folder)) {
            assertThat(again.url()).isEqualTo(url);
            assertThat(answer(again, "kept")).isEqualTo(42);
        }
    }

    @Test
    void isNotStoppedByAPidFileThatNamesAStranger() throws IOException {
        Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster + "\n");
        try (var database = TestDatabase.start(folder)) {
            assertThat(answer(database, "(values (42)) as one (answer)")).isEqualTo(42);
        }
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException {
        var kept = Integer.parseInt(Files.readString(folder.resolve("postgres.port")));
        try (var stranger = new ServerSocket(kept, 1, InetAddress.getLoopbackAddress());
                var database = TestDatabase.start(folder)) {
            assertThat(database.url()).doesNotContain(":" + stranger.getLocalPort());
        }
    }

    @Test
    void putsAsideWhatAFirstStartLeftUnfinished(@TempDir Path fresh) throws IOException {
        var half = Files.createDirectory(fresh.resolve("postgres"));
        Files.writeString(half.resolve("postgresql.conf"), "half");
        Files.writeString(fresh.resolve("postgres.unfinished"), "");
        TestDatabase.start(fresh).close();
        assertThat(fresh).isDirectoryContaining("glob:**/postgres.unfinished-*");
        assertThat(fresh.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void opensNoClusterWhosePasswordIsLost(@TempDir Path other) throws IOException {
        Files.createDirectory(other.resolve("postgres"));
        assertThatThrownBy(() -> TestDatabase.start(other)).hasMessageContaining("postgres.password is missing");
    }

    private static int answer(Database database, String table) {
        return JdbcClient.create(TestDatabase.login(database))
                .sql("select answer from " + table)
                .query(Integer.class)
                .single();
    }
}
