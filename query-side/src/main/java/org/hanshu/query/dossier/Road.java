package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDispatched;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The way of a letter to its addressee, with all that went wrong on it.
 *
 * @param attempts every one that was entered, those annulled too
 * @param annulled the numbers of the attempts that were annulled, from 1
 */
record Road(
        List<LetterDispatched> dispatches,
        List<ServiceAttempted> attempts,
        @Nullable ReceiptRefused refusal,
        List<Personal<String>> witnesses,
        @Nullable LetterUndeliverable undeliverable,
        List<Integer> annulled) {

    Road {
        annulled = requireNonNullElse(annulled, List.of()); // Rows that an earlier release wrote have none.
    }

    static final Road NOT_BEGUN = new Road(List.of(), List.of(), null, List.of(), null, List.of());

    Road after(LetterEvent event) {
        return switch (event) {
            case LetterDispatched sent ->
                new Road(with(dispatches, List.of(sent)), attempts, refusal, witnesses, undeliverable, annulled);
            case ServiceAttempted tried ->
                new Road(dispatches, with(attempts, List.of(tried)), refusal, witnesses, undeliverable, annulled);
            case ReceiptRefused refused -> new Road(dispatches, attempts, refused, witnesses, undeliverable, annulled);
            case ServiceWitnessed seen ->
                new Road(dispatches, attempts, refusal, with(witnesses, seen.witnesses()), undeliverable, annulled);
            case LetterUndeliverable lost -> new Road(dispatches, attempts, refusal, witnesses, lost, annulled);
            case AttemptAnnulled no ->
                new Road(dispatches, attempts, refusal, witnesses, undeliverable, with(annulled, List.of(no.n())));
            case ReceiptRefusalAnnulled no -> new Road(dispatches, attempts, null, List.of(), undeliverable, annulled);
            default -> this; // Nothing else happens on the way.
        };
    }

    /** The attempts that were really made. */
    List<ServiceAttempted> made() {
        return IntStream.rangeClosed(1, attempts.size())
                .filter(n -> !annulled.contains(n))
                .mapToObj(n -> attempts.get(n - 1))
                .toList();
    }

    private static <T> List<T> with(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
