package org.hanshu.application.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached just now (come again) from a statement that is wrong. */
public final class DatabaseAway {
    /** 08 connection, 53 too few resources, 57P01 to 57P03 shutting down, crashed or starting. */
    private static final List<String> STATES = List.of("08", "53", "57P0");

    /** The pool's word, without a state, to whoever still holds a connection that broke: a rollback after the loss. */
    private static final String BROKEN_IN_HAND = "Connection is closed";

    private DatabaseAway() {}

    /** Looks through all causes: frameworks wrap it in exceptions of their own. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || BROKEN_IN_HAND.equals(failure.getMessage())
                || (state != null && STATES.stream().anyMatch(state::startsWith));
    }
}
