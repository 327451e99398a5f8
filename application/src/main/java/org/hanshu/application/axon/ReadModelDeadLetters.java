package org.hanshu.application.axon;

import java.time.Instant;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that a read model could not take, with all later ones of the same aggregate. */
final class ReadModelDeadLetters implements Parked.Resumable {

    private static final String TABLE = "dead_letters.dead_letter";

    private final JdbcClient jdbc;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer serializer;
    private final ObjectProvider<EventProcessingConfiguration> processing;

    ReadModelDeadLetters(
            JdbcClient jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            ObjectProvider<EventProcessingConfiguration> processing) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.transactions = transactions;
        this.serializer = serializer;
        this.processing = processing;
    }

    /** The queue of one processing group. */
    SequencedDeadLetterQueue<EventMessage<?>> queue(String group) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .schema(DeadLetterSchema.builder().deadLetterTable(TABLE).build())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .genericSerializer(serializer)
                .build();
    }

    @Override
    public List<ParkedItem> list() {
        return jdbc.sql("""
                        select processingGroup, sequenceIdentifier, count(*) as waiting, min(enqueuedAt) as since,
                            (array_agg(concat_ws(': ', causeType, causeMessage) order by sequenceIndex))[1] as why
                        from dead_letters.dead_letter group by processingGroup, sequenceIdentifier order by since
                        """)
                .query((row, n) -> new ParkedItem(
                        row.getString("processingGroup") + "." + row.getString("sequenceIdentifier"),
                        ParkedItem.Kind.READ_MODEL,
                        row.getString("processingGroup"),
                        row.getString("sequenceIdentifier"),
                        Instant.parse(row.getString("since")),
                        row.getInt("waiting"),
                        row.getString("why")))
                .list();
    }

    @Override
    public void resume(ParkedItem item) {
        var first = jdbc.sql("""
                        select eventIdentifier from dead_letters.dead_letter
                        where processingGroup = ? and sequenceIdentifier = ? order by sequenceIndex limit 1
                        """)
                .params(item.group(), item.about())
                .query(String.class)
                .optional();
        first.ifPresent(event -> processing
                .getObject()
                .sequencedDeadLetterProcessor(item.group())
                .ifPresent(letters -> letters.process(
                        letter -> letter.message().getIdentifier().equals(event))));
    }
}
