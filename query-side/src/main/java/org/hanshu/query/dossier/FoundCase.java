package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNull;

import org.hanshu.query.shared.Sharing;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case that a question found, as far as the reader may know it.
 *
 * @param theirs whether the reader may know of it without any paper
 * @param sharing what a paper shares of it, for who may know of it by that only
 */
record FoundCase(
        CaseView view,
        Standing standing,
        boolean theirs,
        @Nullable Sharing sharing) {

    /** What is neither the reader's nor shared with them is left out, whatever found it. */
    boolean isKnown() {
        return theirs || sharing != null;
    }

    CaseItem item(Texts texts) {
        return theirs
                ? CaseItem.of(view, standing, texts)
                : SharedCase.item(view, standing, requireNonNull(sharing), unread -> null); // A list names nobody.
    }

    String cursor() {
        return Slice.cursor(view.filed().receivedAt(), view.filed().caseId());
    }
}
