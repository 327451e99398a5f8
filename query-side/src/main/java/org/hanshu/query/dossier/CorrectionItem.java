package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
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
        List<PersonalItem> personal,
        @Nullable String reason,
        String askedBy,
        CorrectionView.State state,
        @Nullable String decidedBy,
        @Nullable String why) {

    /** What changes in a place that is personal. */
    public record PersonalItem(
            String field, @Nullable String was, @Nullable String to) {

        static PersonalItem of(PersonalChange change, Texts texts) {
            return new PersonalItem(change.field(), texts.of(change.was()), texts.of(change.to()));
        }
    }

    static CorrectionItem of(CorrectionView view, Texts texts) {
        var asked = view.asked();
        return new CorrectionItem(
                asked.n(),
                asked.event(),
                asked.kind(),
                asked.changes(),
                asked.personal().stream()
                        .map(each -> PersonalItem.of(each, texts))
                        .toList(),
                texts.of(asked.reason()),
                view.askedBy(),
                view.state(),
                view.decidedBy(),
                texts.of(view.why()));
    }
}
