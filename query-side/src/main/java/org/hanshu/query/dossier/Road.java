package org.hanshu.query.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDispatched;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** The way of a letter to its addressee, with all that went wrong on it. */
record Road(
        List<LetterDispatched> dispatches,
        List<ServiceAttempted> attempts,
        @Nullable ReceiptRefused refusal,
        List<Personal<String>> witnesses,
        @Nullable LetterUndeliverable undeliverable) {

    static final Road NOT_BEGUN = new Road(List.of(), List.of(), null, List.of(), null);

    Road after(LetterEvent event) {
        return switch (event) {
            case LetterDispatched sent ->
                new Road(with(dispatches, List.of(sent)), attempts, refusal, witnesses, undeliverable);
            case ServiceAttempted tried ->
                new Road(dispatches, with(attempts, List.of(tried)), refusal, witnesses, undeliverable);
            case ReceiptRefused refused -> new Road(dispatches, attempts, refused, witnesses, undeliverable);
            case ServiceWitnessed seen ->
                new Road(dispatches, attempts, refusal, with(witnesses, seen.witnesses()), undeliverable);
            case LetterUndeliverable lost -> new Road(dispatches, attempts, refusal, witnesses, lost);
            default -> this; // Nothing else happens on the way.
        };
    }

    private static <T> List<T> with(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
