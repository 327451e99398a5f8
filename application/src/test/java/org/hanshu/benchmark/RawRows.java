package org.hanshu.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** The floor: rows as the commands made them, inserted one a transaction into a table like the events' own. */
final class RawRows {

    private static final String INSERT = """
            insert into benchmark.domain_event
                (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload, payloadrevision, payloadtype, timestamp)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    RawRows(DataSource database) {
        this.database = database;
    }

    /** How many rows were inserted. */
    long insert(int senders, Duration time) throws SQLException, InterruptedException {
        makeTable();
        var rows = sample();
        var done = new AtomicLong();
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            for (var n = 0; n < senders; n++) {
                threads.execute(() -> insertUntil(end, rows, done));
            }
            threads.shutdown();
            threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
        }
        return done.get();
    }

    private void makeTable() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists benchmark");
            statement.execute("drop table if exists benchmark.domain_event");
            statement.execute("create table benchmark.domain_event (like events.domain_event including all)");
        }
    }

    private List<Object[]> sample() throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select type, metadata, payload, payloadrevision, payloadtype, timestamp
                        from events.domain_event order by globalindex desc limit 4000""")) {
            while (found.next()) {
                rows.add(new Object[] {
                    found.getString(1),
                    found.getBytes(2),
                    found.getBytes(3),
                    found.getString(4),
                    found.getString(5),
                    found.getString(6)
                });
            }
        }
        return rows;
    }

    private void insertUntil(long end, List<Object[]> rows, AtomicLong done) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var n = 0; System.nanoTime() < end; n++) {
                insert(connection, rows.get(n % rows.size()));
                done.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, Object[] row) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setLong(2, 0);
            statement.setString(3, (String) row[0]);
            statement.setString(4, UUID.randomUUID().toString());
            statement.setBytes(5, (byte[]) row[1]);
            statement.setBytes(6, (byte[]) row[2]);
            statement.setString(7, (String) row[3]);
            statement.setString(8, (String) row[4]);
            statement.setString(9, (String) row[5]);
            statement.executeUpdate();
        }
        connection.commit();
    }
}
