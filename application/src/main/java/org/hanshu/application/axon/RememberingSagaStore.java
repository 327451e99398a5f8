package org.hanshu.application.axon;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.SagaStorageException;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
import org.axonframework.serialization.Serializer;

/** Keeps sagas, and remembers which have ended: a deadline of theirs that still fires is no loss. */
final class RememberingSagaStore extends JdbcSagaStore {

    static final String SAGA_TABLE = "sagas.saga";

    private final ConnectionProvider connections;
    private final Clock clock;

    RememberingSagaStore(ConnectionProvider connections, Serializer serializer, Clock clock) {
        super(builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .sqlSchema(new PostgresSagaSqlSchema(SagaSchema.builder()
                        .sagaEntryTable(SAGA_TABLE)
                        .associationValueEntryTable("sagas.association_value")
                        .build())));
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public void deleteSaga(Class<?> sagaType, String sagaId, Set<AssociationValue> associations) {
        super.deleteSaga(sagaType, sagaId, associations);
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
