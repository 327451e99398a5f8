package org.hanshu.application.peal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sagas of a peal: read in one statement before it rings, and written in one when it has rung. None is locked
 * meanwhile; where another has changed one, nothing of the peal is written.
 */
public final class SagasOfPeal {

    private final JdbcClient jdbc;
    private final Map<String, StoredSaga> read = new LinkedHashMap<>();
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();

    /** A saga as it was read. */
    public record StoredSaga(SerializedObject<byte[]> form, Set<AssociationValue> associations) {}

    private SagasOfPeal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static SagasOfPeal read(JdbcClient jdbc, Collection<String> ids) {
        var sagas = new SagasOfPeal(jdbc);
        jdbc.sql("""
                        select s.sagaId, s.sagaType, s.revision, s.serializedSaga,
                               array_remove(array_agg(a.associationKey), null) as keys,
                               array_remove(array_agg(a.associationValue), null) as values
                        from sagas.saga s left join sagas.association_value a using (sagaId, sagaType)
                        where s.sagaId = any(?) group by s.sagaId""")
                .param(ids.toArray(String[]::new))
                .query((row, n) -> sagas.read.put(row.getString("sagaId"), stored(row)))
                .list();
        return sagas;
    }

    private static StoredSaga stored(ResultSet row) throws SQLException {
        var keys = (String[]) row.getArray("keys").getArray();
        var values = (String[]) row.getArray("values").getArray();
        var associations = new HashSet<AssociationValue>();
        for (var n = 0; n < keys.length; n++) {
            associations.add(new AssociationValue(keys[n], values[n]));
        }
        var form = new SimpleSerializedObject<>(
                row.getBytes("serializedSaga"), byte[].class, row.getString("sagaType"), row.getString("revision"));
        return new StoredSaga(form, associations);
    }

    public Optional<StoredSaga> find(String id) {
        return Optional.ofNullable(read.get(id));
    }

    /** The ids by which they are found; the aggregates that they ask are among them. */
    Stream<String> associatedIds() {
        return read.values().stream()
                .flatMap(saga -> saga.associations().stream())
                .map(AssociationValue::getValue)
                .distinct();
    }

    public void change(String id, byte[] form) {
        changed.put(id, form);
    }

    public void end(String id) {
        changed.remove(id);
        ended.add(id);
    }

    void write() {
        if (!changed.isEmpty()) {
            update();
        }
        if (!ended.isEmpty()) {
            remove(
                    ended.toArray(String[]::new),
                    ended.stream().map(this::before).toArray(byte[][]::new));
        }
    }

    private void update() {
        var ids = changed.keySet().toArray(String[]::new);
        var before = changed.keySet().stream().map(this::before).toArray(byte[][]::new);
        var after = changed.values().toArray(byte[][]::new);
        must(ids, jdbc.sql("""
                        update sagas.saga s set serializedSaga = after
                        from unnest(?, ?, ?) as change (id, before, after)
                        where s.sagaId = id and s.serializedSaga = before""").params(ids, before, after).update());
    }

    private void remove(String[] ids, byte[][] before) {
        must(ids, jdbc.sql("""
                        delete from sagas.saga s using unnest(?, ?) as ended (id, before)
                        where s.sagaId = id and s.serializedSaga = before""").params(ids, before).update());
        jdbc.sql("delete from sagas.association_value where sagaId = any(?)")
                .param(ids)
                .update();
    }

    private byte[] before(String id) {
        return find(id).orElseThrow().form().getData();
    }

    private static void must(String[] ids, int written) {
        if (written != ids.length) {
            throw new OptimisticLockingFailureException(
                    (ids.length - written) + " sagas were changed by others while their deadlines rang");
        }
    }
}
