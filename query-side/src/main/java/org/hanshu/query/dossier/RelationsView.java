package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a case has to do with others; who filed it without owning it reads where it went and how it ends there, and no more.
 *
 * @param mergedInto the case into which it was merged
 * @param wentOn what becomes of it there, which is its result
 * @param mergedFrom those that were merged into it
 * @param splitInto what became a case of its own
 */
public record RelationsView(
        @Nullable OtherCase mergedInto,
        @Nullable WentOn wentOn,
        List<LinkItem> links,
        List<MergedItem> mergedFrom,
        List<SplitItem> splitInto) {

    /** Another case, by its number. */
    public record OtherCase(UUID id, String caseNumber) {}

    /**
     * That one case stands so to another.
     *
     * @param from whether it was said of this case: this one repeats the other
     */
    public record LinkItem(
            CaseRelation relation,
            boolean from,
            UUID id,
            String caseNumber,
            @Nullable String text,
            Instant at) {

        static LinkItem of(Relations.Linked each, Texts texts) {
            var link = each.link();
            return new LinkItem(
                    link.relation(),
                    link.caseId().equals(link.from()),
                    link.other().value(),
                    link.number(),
                    texts.of(link.text()),
                    each.at());
        }
    }

    /** A case that was merged into this one, and under which numbers of this one it goes on. */
    public record MergedItem(
            UUID id,
            String caseNumber,
            List<Reference> references,
            List<Renumbered> respondents,
            List<Renumbered> claimants,
            List<Renumbered> claims,
            Instant at) {

        static MergedItem of(Relations.Taken each) {
            var taken = each.taken();
            return new MergedItem(
                    taken.from().value(),
                    taken.number(),
                    taken.references(),
                    taken.respondents(),
                    taken.claimants(),
                    taken.claims(),
                    each.at());
        }
    }

    /** A case that was split from this one, and what went there, by this one's numbers. */
    public record SplitItem(
            UUID id,
            String caseNumber,
            List<Integer> claims,
            List<Integer> claimants,
            List<Integer> respondents,
            @Nullable String reason,
            Instant at) {

        static SplitItem of(CaseSplit split, Instant at, Texts texts) {
            return new SplitItem(
                    split.to().value(),
                    split.number(),
                    split.claims(),
                    split.claimants(),
                    split.respondents(),
                    texts.of(split.reason()),
                    at);
        }
    }

    /** @param all whether the reader reads all of the case */
    static RelationsView of(Relations relations, @Nullable WentOn wentOn, boolean all, Texts texts) {
        var into = into(relations.merged());
        return all
                ? new RelationsView(
                        into,
                        wentOn,
                        relations.links().stream()
                                .map(each -> LinkItem.of(each, texts))
                                .toList(),
                        relations.takenIn().stream().map(MergedItem::of).toList(),
                        relations.splits().stream()
                                .map(each -> SplitItem.of(each.split(), each.at(), texts))
                                .toList())
                : new RelationsView(into, wentOn, List.of(), List.of(), List.of());
    }

    private static @Nullable OtherCase into(@Nullable CaseMerged merged) {
        return merged == null ? null : new OtherCase(merged.into().value(), merged.number());
    }
}
