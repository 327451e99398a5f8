package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A correction that a second person decides on.
 *
 * @param askedBy the account that asked
 * @param decidedBy the account that confirmed or declined it, where one has
 * @param why what was said when it was declined
 */
record CorrectionView(
        LetterCorrectionAsked asked,
        String askedBy,
        State state,
        @Nullable String decidedBy,
        @Nullable Personal<String> why) {

    /** How far it has come. */
    public enum State {
        WAITS,
        CONFIRMED,
        DECLINED
    }

    static CorrectionView of(LetterCorrectionAsked asked, String by) {
        return new CorrectionView(asked, by, State.WAITS, null, null);
    }

    static List<CorrectionView> decided(
            List<CorrectionView> all, int n, State state, String by, @Nullable Personal<String> why) {
        return all.stream()
                .map(each ->
                        each.asked().n() == n ? new CorrectionView(each.asked(), each.askedBy(), state, by, why) : each)
                .toList();
    }
}
