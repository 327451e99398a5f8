package org.hanshu.application.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reader of changes misses none that is written later with a lower number. */
@DisplayName("Who reads changes by their numbers")
class ChangeNumbersTest {

    private Connection slow;
    private Connection quick;
    private Connection reader;

    @BeforeEach
    void connect() throws SQLException {
        var database = TestDatabase.fresh();
        slow = database.getConnection();
        slow.setAutoCommit(false);
        quick = database.getConnection();
        reader = database.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        slow.close();
        quick.close();
        reader.close();
    }

    @Test
    @DisplayName("waits before what is still being written, and goes on when it is")
    void waitsBeforeWhatIsBeingWritten() throws SQLException {
        var before = change(quick);
        assertThat(settled()).isEqualTo(before);

        var lower = change(slow);
        var higher = change(quick);

        assertThat(lower).isLessThan(higher);
        assertThat(settled()).isLessThan(lower);
        slow.commit();
        assertThat(settled()).isEqualTo(higher);
    }

    @Test
    @DisplayName("does not wait for what was given up, and again for who begins anew")
    void doesNotWaitForWhatWasGivenUp() throws SQLException {
        change(slow);
        slow.rollback();
        var written = change(quick);
        assertThat(settled()).isEqualTo(written);

        var again = change(slow);
        change(slow);
        change(quick);

        assertThat(settled()).isLessThan(again);
        slow.commit();
    }

    @Test
    @DisplayName("waits too where a part of a step was taken back before the rest went on")
    void waitsWhereAPartWasTakenBack() throws SQLException {
        var savepoint = slow.setSavepoint();
        change(slow);
        slow.rollback(savepoint);

        var lower = change(slow);
        change(quick);

        assertThat(settled()).isLessThan(lower);
        slow.commit();
    }

    private static long change(Connection by) throws SQLException {
        return number(
                by,
                "insert into dossier_1.changes (id, cases) values ('%s', '{}') returning changed"
                        .formatted(UUID.randomUUID()));
    }

    private long settled() throws SQLException {
        return number(reader, "select dossier_1.settled_change()");
    }

    private static long number(Connection on, String sql) throws SQLException {
        try (var statement = on.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
