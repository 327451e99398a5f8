package org.hanshu.query.dossier;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a merged case in the one in which it is dealt with now, of which its reader may know nothing else.
 *
 * @param closedWith why that was closed, where it is
 */
public record WentOn(CaseStatus status, @Nullable ClosingReason closedWith) {

    /** Nothing of a case that goes on by itself; otherwise what the last of those says to which it went. */
    static Optional<WentOn> of(CaseView view, Function<UUID, Optional<CaseView>> others) {
        var merged = view.dealings().relations().merged();
        if (merged == null || view.status() != CaseStatus.MERGED) {
            return Optional.empty();
        }
        return others.apply(merged.into().value())
                .map(into -> into.dealings()
                        .relations()
                        .whereAllWent(merged.caseId())
                        .flatMap(others)
                        .orElse(into))
                .map(there -> of(there, others)
                        .orElseGet(
                                () -> new WentOn(there.status(), there.course().closedWith())));
    }
}
