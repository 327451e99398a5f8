package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;
import org.hanshu.api.vocabulary.CaseRelation;
import org.jspecify.annotations.Nullable;

/**
 * What a case has to do with others.
 *
 * @param awaited those that are to be merged into it
 * @param takenIn those that were
 * @param numbers the case numbers of what was merged into it
 * @param references the numbers under which others know what was
 * @param mergedInto the number of the case into which it was merged itself
 * @param splitInto what became a case of its own
 */
record Relations(
        List<Link> links,
        List<Awaited> awaited,
        List<CaseId> takenIn,
        List<String> numbers,
        List<Reference> references,
        @Nullable String mergedInto,
        List<CaseId> splitInto) {

    static final Relations NONE = new Relations(List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of());

    /** That one case stands so to another. */
    record Link(CaseRelation relation, CaseId from, CaseId to) {

        static Link of(CasesLinked linked) {
            return new Link(linked.relation(), linked.from(), linked.to());
        }

        Link reversed() {
            return new Link(relation, to, from);
        }
    }

    /** A case that is to be merged into this one, and how long this one waits. */
    record Awaited(CaseId from, Instant settleAt) {}

    Relations after(RelatedCasesEvent event) {
        return switch (event) {
            case CasesLinked linked -> with(Link.of(linked));
            case MergeAdmitted admitted -> waiting(with(awaited, new Awaited(admitted.from(), admitted.settleAt())));
            case MergeDropped dropped -> waiting(without(dropped.from()));
            case CaseMerged merged ->
                new Relations(links, awaited, takenIn, numbers, references, merged.number(), splitInto);
            case CaseTakenIn taken ->
                new Relations(
                        links,
                        without(taken.from()),
                        with(takenIn, taken.from()),
                        PartyNumbers.chained(numbers, taken.numbers()),
                        PartyNumbers.chained(references, taken.references()),
                        mergedInto,
                        splitInto);
            case CaseSplit split ->
                new Relations(links, awaited, takenIn, numbers, references, mergedInto, with(splitInto, split.to()));
        };
    }

    boolean has(Link link) {
        return links.contains(link);
    }

    Optional<Awaited> awaits(CaseId from) {
        return awaited.stream().filter(each -> each.from().equals(from)).findFirst();
    }

    /** The cases that are to be merged into it, by id; empty where there are none. */
    String awaitedOnes() {
        return awaited.stream().map(each -> each.from().toString()).collect(Collectors.joining(", "));
    }

    private Relations with(Link link) {
        return new Relations(with(links, link), awaited, takenIn, numbers, references, mergedInto, splitInto);
    }

    private Relations waiting(List<Awaited> others) {
        return new Relations(links, others, takenIn, numbers, references, mergedInto, splitInto);
    }

    private List<Awaited> without(CaseId from) {
        return awaited.stream().filter(each -> !each.from().equals(from)).toList();
    }

    private static <T> List<T> with(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
