package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.correction.RightFields;

/** Says of a finding what should have been found, or that nothing was: what stands on it must bear that. */
record CorrectingFindings(CaseState filed, CaseLedger ledger, Limits limits) {

    Stream<CaseCorrectionEvent> right(
            String id, InvestigationConcluded concluded, RightFields fields, Personal<String> reason) {
        var findings =
                concluded.findings().stream().map(each -> right(each, fields)).toList();
        var changes = fields.changesIn(field -> field.startsWith("findings."));
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        checkBorne(Findings.replaced(filed.findings(), findings));
        return Stream.of(new FindingsCorrected(concluded.caseId(), id, findings, changes, reason));
    }

    /** Whoever a claim is made against answers for a violation, where nobody in particular was named. */
    private ClaimFinding right(ClaimFinding told, RightFields fields) {
        var place = "findings." + told.n() + ".finding";
        var finding = fields.needed(place, fields.word(place, told.finding(), Finding.class));
        if (finding == told.finding()) {
            return told;
        }
        var respondents = finding == Finding.VIOLATION
                ? filed.parties().claims().get(told.n() - 1).respondents()
                : List.<Integer>of();
        return new ClaimFinding(told.n(), finding, respondents);
    }

    CaseCorrectionEvent annulled(CaseEntry entry, CaseTimes times, Personal<String> reason) {
        var findings = ledger.standing()
                .filter(each -> !each.id().equals(entry.id()))
                .map(CaseEntry::event)
                .filter(InvestigationConcluded.class::isInstance)
                .map(each -> ((InvestigationConcluded) each).findings())
                .reduce(List.of(), Findings::replaced);
        checkBorne(findings);
        var none = new FindingsAnnulled(entry.event().caseId(), entry.id(), findings, filed.status(), reason);
        var without = Retelling.of(ledger.after(none, times.now()), times).state();
        return new FindingsAnnulled(none.caseId(), none.event(), findings, without.status(), reason);
    }

    private void checkBorne(List<ClaimFinding> findings) {
        if (filed.status() == CaseStatus.CLOSED) {
            throw CaseRule.A_CLOSED_CASE_IS_REOPENED.violated(Map.of());
        }
        if (filed.status() == CaseStatus.SUSPENDED) {
            throw CaseRule.NOT_IN_THIS_STATE.violated(Map.of("state", "SUSPENDED", "allowed", "end-proceeding"));
        }
        var violation = findings.stream().anyMatch(each -> each.finding() == Finding.VIOLATION);
        var letters = violation
                ? ""
                : filed.children().openLettersOf(kind -> limits.letterKind(kind)
                        .filter(LetterKindRule::needsFinding)
                        .isPresent());
        if (!letters.isEmpty()) {
            throw CaseRule.LETTERS_STAND_ON_THE_FINDING.violated(Map.of("open", letters));
        }
    }
}
