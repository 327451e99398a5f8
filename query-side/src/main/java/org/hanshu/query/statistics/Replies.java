package org.hanshu.query.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundLate;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;

/** The answers to a letter that stand, by number, and which of them came late. */
record Replies(Map<Integer, Boolean> late) {

    static final Replies NONE = new Replies(Map.of());

    Replies after(LetterEvent event) {
        return switch (event) {
            case ReplyRecorded reply -> with(all -> all.put(reply.n(), reply.late()));
            case ReplyAnnulled no -> with(all -> all.remove(no.n()));
            case ReplyFoundInTime found -> with(all -> all.replace(found.n(), false));
            case ReplyFoundLate found -> with(all -> all.replace(found.n(), true));
            default -> this; // Nothing else answers it.
        };
    }

    boolean anyInTime() {
        return late.containsValue(false);
    }

    private Replies with(Consumer<Map<Integer, Boolean>> change) {
        var all = new TreeMap<>(late);
        change.accept(all);
        return new Replies(all);
    }
}
