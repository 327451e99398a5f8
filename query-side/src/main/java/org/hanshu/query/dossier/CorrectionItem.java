package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A correction that a second person decides on, or decided.
 *
 * @param event the entry that was wrong, by its id in the timeline
 * @param why what was said when it was declined
 */
public record CorrectionItem(
        int n,
        String event,
        CorrectionKind kind,
        List<FieldChange> changes,
        @Nullable String reason,
        String askedBy,
        CorrectionView.State state,
        @Nullable String decidedBy,
        @Nullable String why) {

    static CorrectionItem of(CorrectionView view, Texts texts) {
        var asked = view.asked();
        return new CorrectionItem(
                asked.n(),
                asked.event(),
                asked.kind(),
                asked.changes(),
                texts.of(asked.reason()),
                view.askedBy(),
                view.state(),
                view.decidedBy(),
                texts.of(view.why()));
    }
}
