package org.hanshu.query.shared;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL with the tables of all read models, and the way of a batch of events into one of them. */
public final class ReadModels {

    private static final DataSource DATABASE = TestDatabase.fresh();

    private ReadModels() {}

    public static JdbcTemplate jdbc() {
        return new JdbcTemplate(DATABASE);
    }

    /** Of what nobody puts right. */
    public static RightHistory noHistory() {
        return new RightHistory(EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build());
    }

    /** Delivers as a processor does: in batches, each in one unit of work. */
    public static void deliver(Object projection, int batchSize, List<? extends EventMessage<?>> events) {
        var handler = new AnnotationEventHandlerAdapter(projection);
        for (var from = 0; from < events.size(); from += batchSize) {
            var batch = events.subList(from, Math.min(events.size(), from + batchSize));
            var work = new BatchingUnitOfWork<EventMessage<?>>(List.copyOf(batch));
            var result = work.executeWithResult(() -> handler.handle(work.getMessage()));
            if (result.isExceptional()) {
                throw new AssertionError(result.exceptionResult());
            }
        }
    }

    /** All that stands in a table, as text. */
    public static List<String> rowsOf(String table) {
        return jdbc().queryForList("select t::text from " + table + " t order by 1", String.class);
    }
}
