package org.hanshu.api.child;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** What can happen to a wrong entry about what a case opened beside letters 更正: the entry stays, and these say what is right. */
public sealed interface ChildCorrectionEvent extends ChildEvent {

    ChildKind kind();

    @Override
    default @Nullable Word leadsTo() {
        return null;
    }

    /** It waits for a second person, under this number; {@code event} is the id of the wrong entry. */
    @Revision("1")
    record ChildCorrectionAsked(
            UUID childId,
            ChildKind kind,
            int n,
            String event,
            CorrectionKind how,
            List<FieldChange> changes,
            Personal<String> reason)
            implements ChildCorrectionEvent {}

    @Revision("1")
    record ChildCorrectionConfirmed(UUID childId, ChildKind kind, int n) implements ChildCorrectionEvent {}

    @Revision("1")
    record ChildCorrectionDeclined(UUID childId, ChildKind kind, int n, Personal<String> reason)
            implements ChildCorrectionEvent {}

    /** The entry says this in these places. */
    @Revision("1")
    record ChildEntryCorrected(
            UUID childId, ChildKind kind, String event, List<FieldChange> changes, Personal<String> reason)
            implements ChildCorrectionEvent {}

    /** The entry should not have been made. */
    @Revision("1")
    record ChildEntryAnnulled(UUID childId, ChildKind kind, String event, Personal<String> reason)
            implements ChildCorrectionEvent {}
}
