package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps the keys anew that another master key wrapped, a few at a time, each few in a transaction of their own: stopped
 * anywhere it goes on where it stood, and where two processes do it, each finds done what the other did.
 */
final class Rewrapping {

    static final int AT_ONCE = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final MasterKeys masters;
    private final TransactionTemplate transaction;

    Rewrapping(JdbcClient jdbc, MasterKeys masters, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.transaction = transaction;
    }

    /** Up to where the keys were looked through, in the order of the table. */
    record Step(UUID subject, int generation, int rewrapped) {

        static final Step FIRST = new Step(BEFORE_ALL, 0, 0);
    }

    /** @param wrapped in Base64 */
    private record Row(UUID subject, int generation, String wrapped, int master) {

        static Row of(UUID subject, int generation, ResultSet row) throws SQLException {
            var wrapped = Base64.getEncoder().encodeToString(row.getBytes("wrapped"));
            return new Row(subject, generation, wrapped, row.getInt("master"));
        }

        byte[] key() {
            return Base64.getDecoder().decode(wrapped);
        }
    }

    /** The next few keys; nothing where there are no more. What cannot be unwrapped stays as it is. */
    Optional<Step> after(Step last) {
        return requireNonNull(transaction.execute(status -> {
            var rows = next(last);
            return rows.isEmpty()
                    ? Optional.<Step>empty()
                    : Optional.of(
                            new Step(rows.getLast().subject(), rows.getLast().generation(), rewrap(rows)));
        }));
    }

    /** The engine's own. */
    void houseKeys() {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "select name, wrapped, master from keys.digest_key where master <> ? order by name for update")
                .param(masters.wrapping())
                .query((row, n) -> Map.entry(row.getString("name"), Row.of(BEFORE_ALL, n, row)))
                .list()
                .forEach(each -> rewrapHouseKey(each.getKey(), each.getValue())));
    }

    private void rewrapHouseKey(String name, Row row) {
        var bound = name.getBytes(UTF_8);
        var key = masters.unwrap(row.master(), row.key(), bound);
        if (key != null) {
            jdbc.sql("update keys.digest_key set wrapped = ?, master = ? where name = ?")
                    .params(masters.wrap(key, bound), masters.wrapping(), name)
                    .update();
        }
    }

    private List<Row> next(Step last) {
        return jdbc.sql("""
                        select subject, generation, wrapped, master from keys.subject_key
                        where (subject, generation) > (?, ?) and master <> ? and wrapped is not null
                        order by subject, generation limit ? for update
                        """)
                .params(last.subject(), last.generation(), masters.wrapping(), AT_ONCE)
                .query((row, n) -> Row.of(row.getObject("subject", UUID.class), row.getInt("generation"), row))
                .list();
    }

    private int rewrap(List<Row> rows) {
        var subjects = new String[rows.size()];
        var generations = new Integer[rows.size()];
        var wrapped = new String[rows.size()];
        var many = 0;
        for (var row : rows) {
            var bound = KeyTable.bound(row.subject());
            var key = masters.unwrap(row.master(), row.key(), bound);
            if (key != null) {
                subjects[many] = row.subject().toString();
                generations[many] = row.generation();
                wrapped[many++] = Base64.getEncoder().encodeToString(masters.wrap(key, bound));
            }
        }
        return jdbc.sql("""
                        update keys.subject_key known set wrapped = decode(fresh.wrapped, 'base64'), master = ?
                        from unnest(?::text[]::uuid[], ?::integer[], ?::text[]) as fresh (subject, generation, wrapped)
                        where known.subject = fresh.subject and known.generation = fresh.generation
                            and known.wrapped is not null
                        """)
                .params(masters.wrapping(), subjects, generations, wrapped)
                .update();
    }
}
