package org.hanshu.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of all tables at one moment, and how far all numbers were given: what a dump holds beside the tables' form. Those
 * that only the engine of the tests has are left out.
 */
record Dump(Map<String, byte[]> rows, List<String> numbers) {

    private static final String TABLES = """
            select format('%I.%I (%s)', c.relnamespace::regnamespace::text, c.relname,
                (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute a
                 where a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''))
            from pg_class c where relkind = 'r' and not relispartition
                and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast', 'sample')
            order by 1""";

    private static final String NUMBERS = """
            select format('select setval(%L, %s, %L)', schemaname || '.' || quote_ident(sequencename),
                coalesce(last_value, start_value), last_value is not null) from pg_sequences where schemaname <> 'sample'""";

    /**
     * While others write: what they had not committed at the beginning is in none of the tables.
     *
     * @param meanwhile what somebody does once it has begun
     */
    static Dump of(Connection database, Runnable meanwhile) throws SQLException, IOException {
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        var rows = new LinkedHashMap<String, byte[]>();
        for (var table : list(database, TABLES)) {
            var bytes = new ByteArrayOutputStream();
            copies(database).copyOut("copy " + table + " to stdout (format binary)", bytes);
            rows.put(table, bytes.toByteArray());
            if (rows.size() == 1) {
                meanwhile.run();
            }
        }
        var dump = new Dump(rows, list(database, NUMBERS));
        database.rollback();
        return dump;
    }

    /** Into tables of the same form, whatever stands in them; constraints are those of where it came from. */
    void restore(Connection database) throws SQLException, IOException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var table : rows.entrySet()) {
                statement.execute("truncate " + table.getKey().replaceFirst(" \\(.*", "") + " cascade");
            }
            for (var table : rows.entrySet()) {
                copies(database)
                        .copyIn(
                                "copy " + table.getKey() + " from stdin (format binary)",
                                new ByteArrayInputStream(table.getValue()));
            }
            for (var number : numbers) {
                statement.execute(number);
            }
        }
        database.commit();
    }

    private static CopyManager copies(Connection database) throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> list(Connection database, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                all.add(found.getString(1));
            }
        }
        return all;
    }
}
