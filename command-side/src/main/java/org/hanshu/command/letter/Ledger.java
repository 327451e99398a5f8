package org.hanshu.command.letter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.jspecify.annotations.Nullable;

/** Everything that was entered about a letter, in order, by the id of the event that told it, as it was last put right. */
record Ledger(Map<String, Entry<LetterEvent>> entries) {

    static final Ledger EMPTY = new Ledger(Map.of());

    Ledger after(String id, LetterEvent event, Instant occurredAt) {
        var more = new LinkedHashMap<>(entries);
        more.put(id, new Entry<>(id, event, occurredAt, false));
        if (event instanceof LetterCorrectionEvent correction) {
            more.replaceAll((key, entry) -> PutRight.by(correction, entry));
        }
        return new Ledger(more);
    }

    Optional<Entry<LetterEvent>> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Those of this sort that were not annulled, in the order in which they were entered. */
    <E extends LetterEvent> List<Entry<E>> all(Class<E> sort) {
        return entries.values().stream()
                .filter(entry -> !entry.annulled() && sort.isInstance(entry.event()))
                .map(entry -> new Entry<>(entry.id(), sort.cast(entry.event()), entry.occurredAt(), false))
                .toList();
    }

    /** The number of this entry among those like it, annulled ones counted too. */
    int number(String id, Predicate<LetterEvent> like) {
        var n = 0;
        for (var entry : entries.values()) {
            if (like.test(entry.event())) {
                n++;
            }
            if (entry.id().equals(id)) {
                break;
            }
        }
        return n;
    }

    /** The number of this check among those of its demand. */
    int number(String id, RectificationVerified check) {
        return number(id, event -> event instanceof RectificationVerified other && other.demand() == check.demand());
    }

    /** The letter as it would stand, had this entry never been made. */
    LetterState without(String id) {
        LetterState state = null;
        for (var entry : entries.values()) {
            if (!entry.annulled() && !entry.id().equals(id) && !isAnnulment(entry.event())) {
                state = after(state, entry.event());
            }
        }
        return requireNonNull(state);
    }

    /** Who wrote it plays no part here. */
    private static LetterState after(@Nullable LetterState state, LetterEvent event) {
        return event instanceof LetterDrafted drafted
                ? LetterState.of(drafted, Set.of())
                : requireNonNull(state).after(event, Set.of());
    }

    private static boolean isAnnulment(LetterEvent event) {
        return event instanceof ReplyAnnulled
                || event instanceof RectificationAnnulled
                || event instanceof VerificationAnnulled
                || event instanceof ReceiptRefusalAnnulled
                || event instanceof AttemptAnnulled;
    }
}
