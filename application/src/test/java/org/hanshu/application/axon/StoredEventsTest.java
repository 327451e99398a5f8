package org.hanshu.application.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Works on a table of its own, for it puts into it what would stop every reader. */
@RunningHanshu
class StoredEventsTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Serializer serializer;

    private final String id = Engine.newId();

    private EventStorageEngine events;

    @BeforeEach
    void makeTable() {
        jdbc.sql("create table if not exists sample.domain_event (like events.domain_event including all)")
                .update();
        events = JdbcEventStorageEngine.builder()
                .schema(EventSchema.builder().eventTable("sample.domain_event").build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(new Upcasters(List.of(new TouchedCounts())).chain())
                .connectionProvider(dataSource::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    @Test
    void areBytesUnderOurName() {
        append();
        var stored = jdbc.sql("""
                        select payloadType, payloadRevision, convert_from(payload, 'UTF8') as payload
                        from sample.domain_event where aggregateIdentifier = ?
                        """).param(id).query().singleRow();

        assertThat(stored)
                .containsEntry("payloadtype", "sample.touched")
                .containsEntry("payloadrevision", "1")
                .containsEntry("payload", "{\"id\":\"" + id + "\",\"n\":5}");
    }

    @Test
    void areReadBackAsTheyWere() {
        append();

        assertThat(events.readEvents(id).asStream()).singleElement().satisfies(event -> {
            assertThat(event.getPayload()).isEqualTo(new Touched(id, 5));
            assertThat(event.getMetaData()).isEqualTo(Map.of("actor", "head.gz"));
        });
    }

    @Test
    void ofAnEarlierRevisionPassTheUpcasters() {
        append();
        jdbc.sql("update sample.domain_event set payloadRevision = '0', payload = ? where aggregateIdentifier = ?")
                .params(("{\"id\":\"" + id + "\"}").getBytes(UTF_8), id)
                .update();

        assertThat(events.readEvents(id).asStream()).singleElement().satisfies(event -> assertThat(event.getPayload())
                .isEqualTo(new Touched(id, 1)));
    }

    @Test
    void stopTheReaderWhereTheirNameIsUnknown() {
        append();
        jdbc.sql("update sample.domain_event set payloadType = 'sample.renamed' where aggregateIdentifier = ?")
                .param(id)
                .update();

        assertThatThrownBy(() -> events.readEvents(id).asStream().toList())
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("sample.renamed");
    }

    private void append() {
        events.appendEvents(
                new GenericDomainEventMessage<>("sample", id, 0, new Touched(id, 5), Map.of("actor", "head.gz")));
    }

    /** Revision 0 did not count. */
    private static final class TouchedCounts extends SingleEventUpcaster {

        private static final SimpleSerializedType BEFORE = new SimpleSerializedType("sample.touched", "0");
        private static final SimpleSerializedType AFTER = new SimpleSerializedType("sample.touched", "1");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(BEFORE);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(AFTER, JsonNode.class, json -> ((ObjectNode) json).put("n", 1));
        }
    }
}
