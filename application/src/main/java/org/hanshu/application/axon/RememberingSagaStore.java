package org.hanshu.application.axon;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.SagaStorageException;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
import org.axonframework.serialization.Serializer;
import org.hanshu.application.peal.Peal;
import org.hanshu.application.peal.SagasOfPeal.StoredSaga;
import org.jspecify.annotations.Nullable;

/** Keeps sagas, and remembers which have ended: a deadline of theirs that still fires is no loss. */
final class RememberingSagaStore extends JdbcSagaStore {

    static final String SAGA_TABLE = "sagas.saga";

    private final ConnectionProvider connections;
    private final Serializer form;
    private final Clock clock;

    RememberingSagaStore(ConnectionProvider connections, Serializer serializer, Clock clock) {
        super(builder().connectionProvider(connections).serializer(serializer).sqlSchema(lockedWhenRead()));
        this.connections = connections;
        this.form = serializer;
        this.clock = clock;
    }

    /** Until the step ends: another process may let a deadline of the same saga ring meanwhile, and would lose this step. */
    private static PostgresSagaSqlSchema lockedWhenRead() {
        var schema = new PostgresSagaSqlSchema(SagaSchema.builder()
                .sagaEntryTable(SAGA_TABLE)
                .associationValueEntryTable("sagas.association_value")
                .build());
        schema.setExclusiveLoad(true);
        return schema;
    }

    @Override
    public <S> @Nullable Entry<S> loadSaga(Class<S> sagaType, String sagaId) {
        var ahead = ahead(sagaId);
        return ahead.isPresent()
                ? new Read<>(form.deserialize(ahead.get().form()), ahead.get().associations())
                : super.loadSaga(sagaType, sagaId);
    }

    private record Read<S>(S saga, Set<AssociationValue> associationValues) implements Entry<S> {}

    private static Optional<StoredSaga> ahead(String sagaId) {
        return Peal.current().flatMap(peal -> peal.sagas().find(sagaId));
    }

    @Override
    public void updateSaga(Class<?> sagaType, String sagaId, Object saga, AssociationValues associations) {
        if (ahead(sagaId).isEmpty()) {
            super.updateSaga(sagaType, sagaId, saga, associations);
            return;
        }
        if (!associations.addedAssociations().isEmpty()
                || !associations.removedAssociations().isEmpty()) {
            throw new SagaStorageException("Saga " + sagaId + " is found otherwise now, which a peal does not write");
        }
        var changed = form.serialize(saga, byte[].class).getData();
        Peal.current().orElseThrow().sagas().change(sagaId, changed);
    }

    @Override
    public void deleteSaga(Class<?> sagaType, String sagaId, Set<AssociationValue> associations) {
        if (ahead(sagaId).isPresent()) {
            Peal.current().orElseThrow().sagas().end(sagaId);
        } else {
            super.deleteSaga(sagaType, sagaId, associations);
        }
        try (var connection = connections.getConnection();
                var ended = connection.prepareStatement(
                        "insert into platform.ended_saga (saga_id, ended_at) values (?, ?) on conflict do nothing")) {
            ended.setString(1, sagaId);
            ended.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            ended.executeUpdate();
        } catch (SQLException e) {
            throw new SagaStorageException("It cannot be noted that saga " + sagaId + " has ended", e);
        }
    }
}
