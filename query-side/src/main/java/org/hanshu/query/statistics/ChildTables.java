package org.hanshu.query.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.referral.ReferralOutcome;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.api.vocabulary.Word;
import org.hanshu.query.statistics.Statistics.Count;
import org.jspecify.annotations.Nullable;

/** What became of mediations, referrals and legal aid, as lines that a reader reads. */
record ChildTables(ChildCounts counts, Asked asked, Tables tables, Words words, SmallCells cells) {

    ChildFacts mediations() {
        var ends = tables.counts(
                counts.byOutcome(asked, ChildKind.MEDIATION),
                MediationStatus.PERFORMED,
                MediationStatus.BREACHED,
                MediationStatus.FAILED,
                MediationStatus.EXPIRED,
                MediationStatus.REFUSED);
        return facts(ChildKind.MEDIATION, MediationStatus.EFFECTIVE, ends, agreed());
    }

    private @Nullable String agreed() {
        return cells.hidden() ? null : Yuan.of(counts.sum(asked, ChildKind.MEDIATION, ChildAmount.Sort.AGREED));
    }

    /** Each result that an agency can tell, and then those that brought none. */
    ChildFacts referrals() {
        var ends = counts.byOutcome(asked, ChildKind.REFERRAL);
        var lines = Stream.of(
                        tables.counts(ends, ReferralOutcome.values()).stream(),
                        Stream.of(line(ends, ChildFigures.OTHER_RESULT), line(ends, ChildFigures.NO_RESULT)),
                        tables.counts(ends, ReferralStatus.DECLINED, ReferralStatus.RECALLED).stream())
                .flatMap(each -> each)
                .toList();
        return facts(ChildKind.REFERRAL, ReferralStatus.ACCEPTED, lines, null);
    }

    ChildFacts legalAid() {
        var ends = counts.byOutcome(asked, ChildKind.LEGAL_AID);
        var lines = Stream.concat(
                        tables.counts(ends, AidOutcome.values()).stream(),
                        tables
                                .counts(
                                        ends,
                                        LegalAidStatus.DENIED,
                                        LegalAidStatus.TERMINATED,
                                        TerminationGround.APPLICATION_WITHDRAWN)
                                .stream())
                .toList();
        return facts(ChildKind.LEGAL_AID, LegalAidStatus.GRANTED, lines, null);
    }

    private ChildFacts facts(ChildKind kind, Word reached, List<Count> ends, @Nullable String agreed) {
        var lights = tables.counts(counts.byLight(asked, kind), Light.values());
        return new ChildFacts(
                cells.one(counts.all(asked, kind, words.of("cases", "ALL"))),
                cells.one(new Count(reached.name(), words.of(reached), counts.reached(asked, kind))),
                cells.of(ends),
                cells.of(lights),
                agreed,
                cells.hidden() ? null : Yuan.of(counts.sum(asked, kind, ChildAmount.Sort.RECOVERED)));
    }

    private Count line(Map<String, Long> ends, String code) {
        return new Count(code, words.of("referred", code), ends.getOrDefault(code, 0L));
    }
}
