package org.hanshu.command.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.shared.Caller;

/**
 * Who wrote a letter, and what it says now.
 *
 * @param authors who drafted it and who revised it, and for whom they did
 * @param sha256 of the text as it stands
 * @param claims which claims of its case it demands
 */
record Drafting(Set<String> authors, String sha256, List<Integer> claims) {

    static Drafting of(LetterText text, Set<String> authors) {
        return new Drafting(authors, text.sha256(), claimed(text));
    }

    Drafting after(LetterEvent event, Set<String> hands) {
        if (event instanceof LetterRevised revised) {
            var all = new HashSet<>(authors);
            all.addAll(hands);
            return new Drafting(Set.copyOf(all), revised.text().sha256(), claimed(revised.text()));
        }
        return this;
    }

    /** Four eyes: nobody approves or issues what they wrote, nor lets a substitute do so. */
    void requireOther(Caller caller) {
        if (caller.isAmong(authors)) {
            throw LetterRule.NOT_BY_WHO_WROTE_IT.violated(Map.of("actor", caller.actor()));
        }
    }

    /** The claims that a text demands, each once. */
    static List<Integer> claimed(LetterText text) {
        return text.demands().stream()
                .flatMap(demand -> demand.claims().stream())
                .distinct()
                .toList();
    }
}
