package org.hanshu.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database, asked while it runs. */
class EmbeddedDatabaseTest {
    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static HikariDataSource pool;
    private static JdbcClient client;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.start(folder);
        pool = DatabaseConfiguration.pool(database, 5);
        client = JdbcClient.create(pool);
    }

    @AfterAll
    static void stop() {
        pool.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "server_version, 18.6",
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8",
    })
    void runsWithOurSettings(String name, String value) {
        assertThat(client.sql("show " + name).query(String.class).single()).isEqualTo(value);
    }

    @Test
    void trustsNoLogin() {
        assertThat(client.sql("select distinct auth_method from pg_hba_file_rules")
                        .query(String.class)
                        .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void demandsThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "")
                        .close())
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "postgres")
                        .close())
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("28P01");
    }

    @Test
    void keepsItsPasswordForItsOwnerAlone() throws IOException {
        var permissions = Files.getPosixFilePermissions(folder.resolve("postgres.password"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void refusesItsFolderToASecondStart() {
        assertThatThrownBy(() -> TestDatabase.start(folder)).isInstanceOf(FolderInUse.class);
    }

    @Test
    void refusesItsFolderToAnotherProcess() throws IOException {
        assertThat(OtherProcess.start(folder).lastWord())
                .contains("in use by another Hanshu (process %d)"
                        .formatted(ProcessHandle.current().pid()));
    }

    @Test
    void isStartedAgainWhenItDies() throws IOException {
        client.sql("create table before_death as select 42 as answer").update();
        Postmaster.of(folder.toRealPath().resolve("postgres"))
                .orElseThrow()
                .process()
                .destroyForcibly();
        await().ignoreExceptionsMatching(DatabaseAway::isCauseOf)
                .until(() -> client.sql("select answer from before_death")
                                        .query(Integer.class)
                                        .single()
                                == 42
                        && Postmaster.of(folder.toRealPath().resolve("postgres"))
                                .isPresent());
    }
}
