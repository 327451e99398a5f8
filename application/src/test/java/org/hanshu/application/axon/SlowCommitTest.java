package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.hanshu.support.RunningHanshu;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Why the training clock moves only behind its gate, and why readers wait so long for a gap. */
@RunningHanshu
class SlowCommitTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Serializer serializer;

    @Autowired
    private JdbcClient jdbc;

    private final Clock systemTime = GenericEventMessage.clock;
    private final String slow = Engine.newId();

    @BeforeEach
    void makeTable() {
        jdbc.sql("drop table if exists sample.slow_event;"
                        + " create table sample.slow_event (like events.domain_event including all);"
                        + " create sequence if not exists sample.slow_number;"
                        + " alter table sample.slow_event alter column globalIndex"
                        + " set default nextval('sample.slow_number')")
                .update();
    }

    @AfterEach
    void restoreTime() {
        GenericEventMessage.clock = systemTime;
    }

    @Test
    void isWaitedForWhileTheClockTicks() throws SQLException {
        assertThat(readAfterSlowCommit(Duration.ofMinutes(9))).containsExactly(new Touched(slow, 1));
    }

    @Test
    void isLostForEveryReaderWhereTheClockJumpsOverIt() throws SQLException {
        assertThat(readAfterSlowCommit(Duration.ofDays(16))).isEmpty();
    }

    private List<Object> readAfterSlowCommit(Duration meanwhile) throws SQLException {
        var engine = engine(dataSource::getConnection);
        var first = read(engine, null);
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            append(engine(() -> keptOpen(connection)), slow);
            append(engine, Engine.newId());
            GenericEventMessage.clock = Clock.offset(systemTime, meanwhile);
            var seen = read(engine, first.isEmpty() ? null : first.getLast().trackingToken());
            connection.commit();
            return read(engine, seen.getLast().trackingToken()).stream()
                    .<Object>map(TrackedEventMessage::getPayload)
                    .toList();
        }
    }

    private void append(JdbcEventStorageEngine engine, String id) {
        engine.appendEvents(new GenericDomainEventMessage<>("sample", id, 0, new Touched(id, 1)));
    }

    private List<? extends TrackedEventMessage<?>> read(JdbcEventStorageEngine engine, @Nullable TrackingToken from) {
        return engine.readEvents(from, false)
                .map(event -> (TrackedEventMessage<?>) event)
                .toList();
    }

    private JdbcEventStorageEngine engine(ConnectionProvider connections) {
        return JdbcEventStorageEngine.builder()
                .schema(EventSchema.builder().eventTable("sample.slow_event").build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .gapTimeout((int) EventStoreConfiguration.GAP_TIMEOUT.toMillis())
                .build();
    }

    private static Connection keptOpen(Connection connection) throws SQLException {
        return new SingleConnectionDataSource(connection, true).getConnection();
    }
}
