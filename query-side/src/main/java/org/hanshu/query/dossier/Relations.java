package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;
import org.hanshu.api.supervisioncase.Renumbered;
import org.jspecify.annotations.Nullable;

/** What a case has to do with others. */
record Relations(
        List<Linked> links,
        List<Taken> takenIn,
        List<Split> splits,
        @Nullable CaseMerged merged) {

    static final Relations NONE = new Relations(List.of(), List.of(), List.of(), null);

    /** A link, and when it was made. */
    record Linked(CasesLinked link, Instant at) {}

    /** Another case that was merged into this one, and when. */
    record Taken(CaseTakenIn taken, Instant at) {}

    /** What became a case of its own, and when. */
    record Split(CaseSplit split, Instant at) {}

    Relations after(RelatedCasesEvent event, Instant at) {
        return switch (event) {
            case CasesLinked link -> new Relations(with(links, new Linked(link, at)), takenIn, splits, merged);
            case CaseTakenIn taken -> new Relations(links, with(takenIn, new Taken(taken, at)), splits, merged);
            case CaseSplit split -> new Relations(links, takenIn, with(splits, new Split(split, at)), merged);
            case CaseMerged into -> new Relations(links, takenIn, splits, into);
            case MergeAdmitted admitted -> this;
            case MergeDropped dropped -> this;
        };
    }

    /** The number of the case to which this claim went. */
    @Nullable
    String whereClaim(int n) {
        return where(n, CaseSplit::claims);
    }

    @Nullable
    String whereClaimant(int n) {
        return where(n, CaseSplit::goneClaimants);
    }

    @Nullable
    String whereRespondent(int n) {
        return where(n, CaseSplit::goneRespondents);
    }

    /** The case to which a split took along all that came from this one. */
    Optional<UUID> whereAllWent(CaseId from) {
        var came = takenIn.stream()
                .filter(each -> each.taken().from().equals(from))
                .flatMap(each -> each.taken().claims().stream().map(Renumbered::n))
                .toList();
        return splits.stream()
                .map(Split::split)
                .filter(each -> !came.isEmpty() && each.claims().containsAll(came))
                .map(each -> each.to().value())
                .findFirst();
    }

    private @Nullable String where(int n, Function<CaseSplit, List<Integer>> gone) {
        return splits.stream()
                .filter(each -> gone.apply(each.split()).contains(n))
                .map(each -> each.split().number())
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> with(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
