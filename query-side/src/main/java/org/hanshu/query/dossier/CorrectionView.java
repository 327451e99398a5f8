package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
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
        Asked asked,
        String askedBy,
        State state,
        @Nullable String decidedBy,
        @Nullable Personal<String> why) {

    /**
     * What was asked for.
     *
     * @param personal what changes in places that are personal; rows that an earlier release wrote have none
     */
    record Asked(
            int n,
            String event,
            CorrectionKind kind,
            List<FieldChange> changes,
            List<PersonalChange> personal,
            Personal<String> reason) {

        Asked {
            personal = requireNonNullElse(personal, List.of());
        }
    }

    /** How far it has come. */
    public enum State {
        WAITS,
        CONFIRMED,
        DECLINED
    }

    static CorrectionView of(Asked asked, String by) {
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
