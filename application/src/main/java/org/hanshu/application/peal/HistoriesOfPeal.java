package org.hanshu.application.peal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The histories of the aggregates that a peal's sagas may ask: how far each goes is read at once, what is in them when the
 * first of them is asked for. Where one grew meanwhile, the event that is added to it finds its place taken.
 */
final class HistoriesOfPeal {

    private final Map<String, Long> last = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable Map<String, List<DomainEventData<?>>> events;

    /** @param ids of aggregates; one that has a snapshot is not read ahead */
    static HistoriesOfPeal read(JdbcClient jdbc, Stream<String> ids) {
        var histories = new HistoriesOfPeal();
        jdbc.sql("""
                        select e.aggregateIdentifier, max(e.sequenceNumber) as last,
                               exists (select from events.snapshot s where s.aggregateIdentifier = e.aggregateIdentifier) as brief
                        from events.domain_event e where e.aggregateIdentifier = any(?) group by 1""").param(ids.toArray(String[]::new)).query(row -> {
            histories.last.put(row.getString("aggregateIdentifier"), row.getLong("last"));
            if (!row.getBoolean("brief")) {
                histories.told.add(row.getString("aggregateIdentifier"));
            }
        });
        return histories;
    }

    OptionalLong lastOf(String id) {
        var known = last.get(id);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** Whether it is read whole, from its first event on. */
    boolean isWhole(String id) {
        return told.contains(id);
    }

    /** Its events from this one on; nothing where it is not read ahead. */
    Optional<List<DomainEventData<?>>> of(
            String id, long first, Function<Set<String>, Map<String, List<DomainEventData<?>>>> reading) {
        if (!isWhole(id)) {
            return Optional.empty();
        }
        if (events == null) {
            events = reading.apply(told);
        }
        return Optional.ofNullable(events.get(id)).map(all -> all.stream()
                .filter(event -> event.getSequenceNumber() >= first)
                .toList());
    }
}
