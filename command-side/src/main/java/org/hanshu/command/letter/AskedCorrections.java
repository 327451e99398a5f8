package org.hanshu.command.letter;

import java.util.Map;
import java.util.TreeMap;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.letter.LetterEvent;

/** The corrections that wait for a second person, or waited for one, by their numbers. */
record AskedCorrections(Map<Integer, Asked> byNumber) {

    static final AskedCorrections NONE = new AskedCorrections(Map.of());

    /**
     * A correction that somebody asked for.
     *
     * @param by the account that asked
     */
    record Asked(LetterCorrectionAsked what, String by, Standing standing) {

        Asked now(Standing other) {
            return new Asked(what, by, other);
        }
    }

    /** How far it has come. */
    enum Standing {
        WAITS,
        CONFIRMED,
        DECLINED
    }

    AskedCorrections after(LetterEvent event, String actor) {
        return switch (event) {
            case LetterCorrectionAsked asked -> with(asked.n(), new Asked(asked, actor, Standing.WAITS));
            case LetterCorrectionConfirmed confirmed ->
                with(confirmed.n(), find(confirmed.n()).now(Standing.CONFIRMED));
            case LetterCorrectionDeclined declined ->
                with(declined.n(), find(declined.n()).now(Standing.DECLINED));
            default -> this;
        };
    }

    int next() {
        return byNumber.size() + 1;
    }

    /** The one that waits; refuses what was not asked for, and what was decided. */
    Asked waiting(int n) {
        var asked = find(n);
        if (asked.standing() != Standing.WAITS) {
            throw LetterRule.CORRECTION_IS_DECIDED.violated(
                    Map.of("n", String.valueOf(n), "state", asked.standing().name()));
        }
        return asked;
    }

    /** Refuses a second correction of an entry while one waits. */
    void requireNoneOf(String event) {
        for (var asked : byNumber.values()) {
            if (asked.standing() == Standing.WAITS && asked.what().event().equals(event)) {
                throw LetterRule.CORRECTION_WAITS.violated(
                        Map.of("n", String.valueOf(asked.what().n())));
            }
        }
    }

    private Asked find(int n) {
        var asked = byNumber.get(n);
        if (asked == null) {
            throw LetterRule.HAS_NO_SUCH_CORRECTION.violated(Map.of("n", String.valueOf(n)));
        }
        return asked;
    }

    private AskedCorrections with(int n, Asked asked) {
        var more = new TreeMap<>(byNumber);
        more.put(n, asked);
        return new AskedCorrections(more);
    }
}
