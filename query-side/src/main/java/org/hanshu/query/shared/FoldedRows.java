package org.hanshu.query.shared;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of a read model with one row per aggregate. The rows that a batch of events touches are read in one statement,
 * folded in memory, and written in one; an event that a row has seen changes nothing.
 */
public final class FoldedRows<V> {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final String table;
    private final Class<V> type;
    private final List<Spread> spreads;

    /** @param table has the columns id, seq and body; whatever else it has, it computes from the body */
    public FoldedRows(JdbcTemplate jdbc, String table, Class<V> type) {
        this(jdbc, table, type, List.of());
    }

    private FoldedRows(JdbcTemplate jdbc, String table, Class<V> type, List<Spread> spreads) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.table = table;
        this.type = type;
        this.spreads = spreads;
    }

    /** What else follows from a row: {@code to} always holds what the view {@code from} makes of it, both by its id. */
    public FoldedRows<V> spread(String from, String to) {
        var all = Stream.concat(spreads.stream(), Stream.of(new Spread(from, to)));
        return new FoldedRows<>(jdbc, table, type, all.toList());
    }

    /** Lets the event change the row of its aggregate; the fold gets what stands there, and may leave it out. */
    public void fold(DomainEventMessage<?> event, Function<Optional<V>, Optional<V>> evolve) {
        var batch = batch(event);
        var id = UUID.fromString(event.getAggregateIdentifier());
        var row = batch.get(id);
        if (row == null || row.seq() < event.getSequenceNumber()) {
            var before = row == null ? Optional.<V>empty() : Optional.of(row.view());
            evolve.apply(before).ifPresent(view -> batch.put(id, new Row<>(event.getSequenceNumber(), view, true)));
        }
    }

    public Optional<V> find(UUID id) {
        return find(List.of(id)).values().stream().findFirst();
    }

    public Map<UUID, V> find(List<UUID> ids) {
        var found = new HashMap<UUID, V>();
        read(ids.toArray(UUID[]::new)).forEach((id, row) -> found.put(id, row.view()));
        return found;
    }

    /** What a row of the table holds. */
    public V view(String body) {
        return RowJson.mapper().readValue(body, type);
    }

    public void clear() {
        jdbc.execute("truncate table " + table);
        spreads.forEach(spread -> jdbc.execute("truncate table " + spread.to()));
    }

    private Map<UUID, Row<V>> batch(DomainEventMessage<?> event) {
        var unwritten = Unwritten.here();
        return unwritten.rows(table, () -> read(unwritten.touched(event)), this::write);
    }

    private Map<UUID, Row<V>> read(UUID... ids) {
        var rows = new HashMap<UUID, Row<V>>();
        client.sql("select id, seq, body from " + table + " where id = any(?::uuid[])")
                .param(Arrays.stream(ids).map(UUID::toString).toArray(String[]::new))
                .query(found -> {
                    var view = view(found.getString("body"));
                    rows.put(found.getObject("id", UUID.class), new Row<>(found.getLong("seq"), view, false));
                });
        return rows;
    }

    private void write(Map<UUID, Row<V>> batch) {
        var changed = batch.entrySet().stream()
                .filter(entry -> entry.getValue().changed())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Object[] {
                    entry.getKey(),
                    entry.getValue().seq(),
                    RowJson.mapper().writeValueAsString(entry.getValue().view())
                })
                .toList();
        if (!changed.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into %1$s as present (id, seq, body) values (?, ?, ?::jsonb)
                    on conflict (id) do update set seq = excluded.seq, body = excluded.body
                    where present.seq < excluded.seq""".formatted(table), changed);
            spreads.forEach(spread -> spread.write(
                    jdbc, changed.stream().map(row -> row[0].toString()).toArray(String[]::new)));
        }
    }

    private record Spread(String from, String to) {

        void write(JdbcTemplate jdbc, String... ids) {
            jdbc.update("delete from " + to + " where id = any(?::uuid[])", (Object) ids);
            jdbc.update("insert into " + to + " select * from " + from + " where id = any(?::uuid[])", (Object) ids);
        }
    }

    private record Row<V>(long seq, V view, boolean changed) {}
}
