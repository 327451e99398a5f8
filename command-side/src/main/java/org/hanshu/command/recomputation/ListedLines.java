package org.hanshu.command.recomputation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.recomputation.MoveLine;
import org.hanshu.api.recomputation.RecomputationEvent.LinesFound;
import org.hanshu.api.shared.RecomputationId;
import org.springframework.stereotype.Component;

/** The lines of a list, as its events have them. */
@Component
class ListedLines {

    private final EventStore events;

    ListedLines(EventStore events) {
        this.events = events;
    }

    /** Those after this number, all of one thing together. */
    Stream<List<MoveLine>> after(int done, RecomputationId recomputation) {
        return events.readEvents(recomputation.toString(), 0)
                .asStream()
                .filter(message -> message.getPayloadType() == LinesFound.class)
                .map(message -> (LinesFound) message.getPayload())
                .map(found -> found.lines().stream()
                        .filter(line -> line.n() > done)
                        .collect(groupingBy(MoveLine::id, LinkedHashMap::new, toList())))
                .flatMap(byThing -> byThing.values().stream());
    }
}
