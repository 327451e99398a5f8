package org.hanshu.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that goes away under a running application, and comes back. */
class DatabaseAwayTest {
    @TempDir
    private Path folder;

    @Test
    void isToldFromAWrongStatementAndOverWhenTheDatabaseIsBack() throws IOException {
        var database = TestDatabase.start(folder);
        try (var pool = DatabaseConfiguration.pool(database, 5)) {
            var client = JdbcClient.create(pool);
            client.sql("select 1").query().singleValue();
            assertThat(DatabaseAway.isCauseOf(
                            catchThrowable(() -> client.sql("selekt").update())))
                    .isFalse();
            database.close();

            var outside = assertTimeout(
                    Duration.ofSeconds(8),
                    () -> catchThrowable(() -> client.sql("select 1").query().singleValue()));
            var inside = catchThrowable(() -> new TransactionTemplate(new JdbcTransactionManager(pool))
                    .executeWithoutResult(
                            status -> client.sql("select 1").query().singleValue()));
            assertThat(outside).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(DatabaseAway.isCauseOf(outside)).isTrue();
            assertThat(DatabaseAway.isCauseOf(inside)).isTrue();

            try (var back = TestDatabase.start(folder)) {
                assertThat(back.url()).isEqualTo(database.url());
                assertThat(client.sql("select 42").query(Integer.class).single())
                        .isEqualTo(42);
            }
        }
    }
}
