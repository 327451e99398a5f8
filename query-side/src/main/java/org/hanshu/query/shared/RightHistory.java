package org.hanshu.query.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryAnnulled;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryCorrected;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.RightEntry;
import org.springframework.stereotype.Component;

/**
 * What happened to what a case opened beside letters, as it is right 更正后: after a correction its history is read once more,
 * each entry as it was put right, and folded by the function that keeps the row.
 */
@Component
public final class RightHistory {

    private final EventStore events;

    public RightHistory(EventStore events) {
        this.events = events;
    }

    /** How an event changes what it is about. */
    public interface Fold<V> {

        Optional<V> evolve(Optional<V> before, ChildEvent event, Told told);
    }

    /** Whether what was told before is to be told anew. */
    public static boolean isChangedBy(ChildEvent event) {
        return event instanceof ChildEntryCorrected || event instanceof ChildEntryAnnulled;
    }

    /** All up to this event, and it. */
    public <V> Optional<V> fold(DomainEventMessage<?> last, Fold<V> fold) {
        var known = new ArrayList<DomainEventMessage<?>>();
        events.readEvents(last.getAggregateIdentifier(), 0)
                .asStream()
                .filter(event -> event.getSequenceNumber() <= last.getSequenceNumber())
                .forEach(known::add);
        var corrections = Corrections.of(known);
        var view = Optional.<V>empty();
        for (var message : known) {
            if (message.getPayload() instanceof ChildEvent told
                    && !corrections.annulled.contains(message.getIdentifier())) {
                var right = RightEntry.of(told, corrections.of(message.getIdentifier()));
                view = fold.evolve(view, right, Told.of(message));
            }
        }
        return view;
    }

    /** What was put right, by the ids of the entries. */
    private record Corrections(Map<String, List<FieldChange>> changes, Set<String> annulled) {

        static Corrections of(List<DomainEventMessage<?>> known) {
            var changes = new HashMap<String, List<FieldChange>>();
            var annulled = new HashSet<String>();
            for (var message : known) {
                if (message.getPayload() instanceof ChildCorrectionEvent correction) {
                    switch (correction) {
                        case ChildEntryCorrected right ->
                            changes.computeIfAbsent(right.event(), id -> new ArrayList<>())
                                    .addAll(right.changes());
                        case ChildEntryAnnulled no -> annulled.add(no.event());
                        default -> {} // It waits, or is decided.
                    }
                }
            }
            return new Corrections(changes, annulled);
        }

        List<FieldChange> of(String entry) {
            return changes.getOrDefault(entry, List.of());
        }
    }
}
