package org.hanshu.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clocks;
import org.jspecify.annotations.Nullable;

/** A case with what belongs to it; its light and next due date are its own and its children's worst. */
record CaseParts(
        CaseView view,
        @Nullable WentOn wentOn,
        Claimants claimants,
        FileContents file,
        Map<UUID, LetterView> letters,
        Map<UUID, ChildView> children,
        Map<UUID, ProposalView> proposals) {

    Light light() {
        return clocks().map(Clocks::light).reduce(Light.GREY, Clocks::worse);
    }

    @Nullable
    LocalDate nextDue() {
        LocalDate soonest = null;
        for (var each : clocks().toList()) {
            soonest = Clocks.sooner(soonest, each.nextDue());
        }
        return soonest;
    }

    Instant updatedAt() {
        return Stream.of(
                        Stream.of(view.mark()),
                        letters.values().stream().map(LetterView::mark),
                        children.values().stream().map(ChildView::mark))
                .flatMap(each -> each)
                .map(Mark::updatedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Stream<Clocks> clocks() {
        return Stream.of(
                        Stream.of(view.clocks()),
                        letters.values().stream().map(LetterView::clocks),
                        children.values().stream().map(ChildView::clocks))
                .flatMap(each -> each);
    }
}
