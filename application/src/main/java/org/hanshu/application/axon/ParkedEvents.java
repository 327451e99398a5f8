package org.hanshu.application.axon;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of processes that stand aside, in their order. */
final class ParkedEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    ParkedEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that waits, by which it is found in the event store. */
    record Waiting(long id, String aggregateIdentifier, long sequenceNumber) {}

    void add(ProcessStep step, DomainEventMessage<?> event) {
        jdbc.sql("""
                        insert into platform.parked_event (processing_group, segment, process,
                            event_identifier, aggregate_identifier, sequence_number, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(step.group(), step.segment(), step.process(), event.getIdentifier())
                .params(event.getAggregateIdentifier(), event.getSequenceNumber())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Waiting> of(ProcessStep step) {
        return jdbc.sql("""
                        select id, aggregate_identifier, sequence_number from platform.parked_event
                        where processing_group = ? and segment = ? and process = ? order by id
                        """)
                .params(step.group(), step.segment(), step.process())
                .query(Waiting.class)
                .list();
    }

    void remove(long id) {
        jdbc.sql("delete from platform.parked_event where id = ?").param(id).update();
    }
}
