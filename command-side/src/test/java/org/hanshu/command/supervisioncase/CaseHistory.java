package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.filed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.Finding;

/** How the worked case came to stand where it stands. */
final class CaseHistory {

    private CaseHistory() {}

    static List<Object> accepted() {
        return List.of(
                filed(),
                clock("screening", "case.screening"),
                new CaseAccepted(CASE),
                new CaseDeadlineMet(CASE, "screening"),
                clock("assignment", "case.assign"),
                clock("investigation", "case.investigation"));
    }

    static List<Object> investigating() {
        return then(
                accepted(), new SupervisorsAssigned(CASE, SUPERVISORS, null), new CaseDeadlineMet(CASE, "assignment"));
    }

    static List<Object> concluded(Finding finding) {
        return then(
                investigating(),
                new InvestigationConcluded(CASE, found(finding), TEXT),
                new CaseDeadlineMet(CASE, "investigation"));
    }

    static List<ClaimFinding> found(Finding finding) {
        var respondents = finding == Finding.VIOLATION ? List.of(1) : List.<Integer>of();
        return List.of(new ClaimFinding(1, finding, respondents), new ClaimFinding(2, finding, respondents));
    }

    static List<Object> then(List<Object> history, Object... more) {
        return Stream.concat(history.stream(), Arrays.stream(more)).toList();
    }
}
