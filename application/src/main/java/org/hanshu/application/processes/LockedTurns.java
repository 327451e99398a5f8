package org.hanshu.application.processes;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hanshu.command.shared.Turns;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** A turn is a lock of the database that lasts as long as the connection on which it was taken. */
@Component
public final class LockedTurns implements Turns {

    private static final int TURNS = Presence.LOCKS + 100;

    private final DataSource database;

    LockedTurns(DataSource database) {
        this.database = database;
    }

    @Override
    public void ifFree(String work, Turn turn) throws InterruptedException {
        try (var connection = database.getConnection()) {
            if (says("pg_try_advisory_lock", connection, work)) {
                try {
                    turn.take();
                } finally {
                    says("pg_advisory_unlock", connection, work);
                }
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Nobody can be asked whose turn it is: " + work, e);
        }
    }

    private static boolean says(String question, Connection connection, String work) throws SQLException {
        try (var asked = connection.prepareStatement("select " + question + "(?, hashtext(?))")) {
            asked.setInt(1, TURNS);
            asked.setString(2, work);
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
