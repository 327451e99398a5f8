package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.TreeMap;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.command.supervisioncase.OtherCases.Past;

/** In which complaint a claim came to the union 来源: in the case's own, or in that of a case that was merged into it. */
final class Origins {

    private final OtherCases cases;

    Origins(OtherCases cases) {
        this.cases = cases;
    }

    /** The complaints in which these claims of a case came, each once, by their case numbers. */
    List<ComplaintFiled> of(CaseId caseId, List<Integer> claims) {
        var history = cases.historyOf(caseId);
        var origins = new TreeMap<String, ComplaintFiled>();
        for (var claim : claims) {
            var filed = of(history, claim);
            origins.put(filed.caseNumber(), filed);
        }
        return List.copyOf(origins.values());
    }

    /** A claim that the case had already when the same came from another is its own. */
    private ComplaintFiled of(List<Past> history, int claim) {
        var filed = CaseRecord.filed(history);
        var claims = filed.claims().size();
        for (var past : history) {
            if (past.event() instanceof ClaimsAdded added) {
                claims += added.claims().size();
            } else if (past.event() instanceof CaseTakenIn taken && claim > claims) {
                var there = taken.claims().stream()
                        .filter(each -> each.n() == claim)
                        .map(Renumbered::was)
                        .findFirst();
                if (there.isPresent()) {
                    return of(cases.historyOf(taken.from()), there.get());
                }
            }
        }
        return filed;
    }
}
