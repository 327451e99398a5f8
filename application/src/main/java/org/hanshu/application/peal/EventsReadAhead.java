package org.hanshu.application.peal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** The events' store, which reads the histories of a whole peal in one statement. */
public final class EventsReadAhead extends JdbcEventStorageEngine {

    private final Predicate<String> atHand;

    /** @param atHand whether an aggregate need not be read, for its present state is at hand */
    public EventsReadAhead(Builder builder, Predicate<String> atHand) {
        super(builder);
        this.atHand = atHand;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String id) {
        var ahead = Peal.current().map(peal -> peal.histories().lastOf(id));
        return ahead.isPresent() && ahead.get().isPresent()
                ? Optional.of(ahead.get().getAsLong())
                : super.lastSequenceNumberFor(id);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String id) {
        return Peal.current().filter(peal -> peal.histories().isWhole(id)).isPresent()
                ? Stream.empty()
                : super.readSnapshotData(id);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String id, long first, int most) {
        var ahead = Peal.current().flatMap(peal -> peal.histories().of(id, first, this::histories));
        return ahead.isPresent() ? ahead.get() : super.fetchDomainEvents(id, first, most);
    }

    private Map<String, List<DomainEventData<?>>> histories(Set<String> ids) {
        var histories = new HashMap<String, List<DomainEventData<?>>>();
        try (var connection = getConnection();
                var statement = connection.prepareStatement(
                        "select " + schema().domainEventFields() + " from " + schema().domainEventTable()
                                + " where aggregateIdentifier = any(?) order by sequenceNumber")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "varchar",
                            ids.stream().filter(id -> !atHand.test(id)).toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var event = getDomainEventData(rows);
                    histories
                            .computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                            .add(event);
                }
            }
        } catch (SQLException e) {
            throw new EventStoreException("The histories of " + ids.size() + " aggregates cannot be read", e);
        }
        return histories;
    }
}
