package org.hanshu.query.timeline;

import java.util.List;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;

/** What happened between cases, in sentences. */
record RelatedCasesSentences(TimelineWords words) {

    String about(RelatedCasesEvent event) {
        return switch (event) {
            case CasesLinked link ->
                link.caseId().equals(link.from())
                        ? words.say(link, words.of(link.relation()), link.number())
                        : words.sayOf("told", link, words.of(link.relation()), link.number());
            case MergeAdmitted admitted -> words.say(admitted);
            case MergeDropped dropped -> words.say(dropped);
            case CaseMerged merged -> words.say(merged, merged.number());
            case CaseTakenIn taken ->
                words.say(
                        taken,
                        taken.number(),
                        taken.claimants().size(),
                        taken.claims().size(),
                        taken.workersAffected());
            case CaseSplit split -> words.say(split, numbers(split.claims()), split.number());
        };
    }

    private String numbers(List<Integer> claims) {
        return words.list(claims.stream().map(String::valueOf).toList());
    }
}
