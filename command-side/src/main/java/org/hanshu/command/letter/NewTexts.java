package org.hanshu.command.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.jspecify.annotations.Nullable;

/**
 * The texts that one request brings to a letter, each its own data subject.
 *
 * @param request what the request makes: sent again with the same key, the texts have the same subjects
 */
record NewTexts(LetterId letter, UUID request) {

    static NewTexts of(LetterId letter, Sender sender, Instant now) {
        return new NewTexts(letter, sender.newId(now));
    }

    Personal<String> required(String place, String words) {
        return Personal.text(Derived.TEXT.id(letter, request, place), words);
    }

    /** Names of people who are no party: each is its own subject, as a text is. */
    List<Personal<String>> names(String place, List<String> names) {
        return IntStream.range(0, names.size())
                .<Personal<String>>mapToObj(n -> new Personal.Open<>(
                        Derived.TEXT.id(letter, request, place + "-" + (n + 1)), Personal.Kind.NAME, names.get(n)))
                .toList();
    }

    @Nullable
    Personal<String> optional(String place, @Nullable String words) {
        return words == null || words.isBlank() ? null : required(place, words);
    }
}
