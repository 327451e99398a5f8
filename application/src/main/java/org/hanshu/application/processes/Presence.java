package org.hanshu.application.processes;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hanshu.application.database.Database;

/**
 * One connection that a process keeps as long as it lives, and the locks that are held by it. PostgreSQL lets go of them
 * when the connection ends: at once where the process was killed, within seconds where its machine is gone.
 */
final class Presence implements AutoCloseable {

    /** The first number of all our locks; no other part of the engine takes locks of two numbers. */
    static final int LOCKS = 0x48414E;

    /** Held by all who share the database, or by the one that has it for itself. */
    private static final int THE_DATABASE = 0;

    private final Connection connection;

    /** What a process can be seen to do; each is a lock of its own. */
    enum Sign {
        /** It lives. */
        LIVES(1),
        /** It fills read models. */
        FILLS_READ_MODELS(2),
        /** It runs sagas. */
        RUNS_SAGAS(3);

        private final int lock;

        Sign(int lock) {
            this.lock = lock;
        }
    }

    private Presence(Connection connection) {
        this.connection = connection;
    }

    static Presence at(Database database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", database.user());
        login.setProperty("password", database.password());
        login.setProperty("ApplicationName", "hanshu-presence");
        login.setProperty("connectTimeout", "3");
        login.setProperty("socketTimeout", "10");
        login.setProperty("tcpKeepAlive", "true");
        var presence = new Presence(DriverManager.getConnection(database.url(), login));
        presence.say("set tcp_keepalives_idle = 4");
        presence.say("set tcp_keepalives_interval = 2");
        presence.say("set tcp_keepalives_count = 3");
        return presence;
    }

    /** Whether it could be had: for itself, or together with others who share it. */
    boolean takeDatabase(boolean alone) throws SQLException {
        return taken(alone ? "pg_try_advisory_lock" : "pg_try_advisory_lock_shared", LOCKS, THE_DATABASE);
    }

    /** False where another process has this number. */
    boolean show(Sign sign, int number) throws SQLException {
        return taken("pg_try_advisory_lock", kind(sign), number);
    }

    void hide(Sign sign, int number) throws SQLException {
        taken("pg_advisory_unlock", kind(sign), number);
    }

    /** Whose signs are to be seen. */
    Map<Sign, SortedSet<Integer>> look() throws SQLException {
        var seen = new EnumMap<Sign, SortedSet<Integer>>(Sign.class);
        for (var sign : Sign.values()) {
            seen.put(sign, new TreeSet<>());
        }
        try (var question = connection.prepareStatement(Living.LOCKS_HELD);
                var rows = question.executeQuery()) {
            while (rows.next()) {
                add(rows, seen);
            }
        }
        return seen;
    }

    private static void add(ResultSet row, Map<Sign, SortedSet<Integer>> seen) throws SQLException {
        for (var sign : Sign.values()) {
            if (row.getLong("classid") == kind(sign)) {
                requireNonNull(seen.get(sign)).add((int) row.getLong("objid"));
            }
        }
    }

    static int kind(Sign sign) {
        return LOCKS + sign.lock;
    }

    private boolean taken(String how, int kind, int number) throws SQLException {
        try (var question = connection.prepareStatement("select " + how + "(?, ?)")) {
            question.setInt(1, kind);
            question.setInt(2, number);
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void say(String statement) throws SQLException {
        try (var said = connection.createStatement()) {
            said.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
