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
            case CasesLinked link -> words.say(link, linked(link));
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
            case CaseSplit split ->
                words.say(
                        split,
                        numbers(split.claims()),
                        split.number(),
                        split.claims().size());
        };
    }

    private String linked(CasesLinked link) {
        var here = words.text("link.this");
        return link.caseId().equals(link.from())
                ? words.text("link." + link.relation(), here, link.number())
                : words.text("link." + link.relation(), link.number(), here);
    }

    private String numbers(List<Integer> claims) {
        return words.list(claims.stream().map(String::valueOf).toList());
    }
}
