package org.hanshu.command.supervisioncase;

import java.util.Map;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingEndAnnulled;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.command.shared.correction.CorrectionRule;

/** Says of a wrong entry of a case that it should not have been made 撤销登记, for instance because it is about another case. */
record AnnullingCase(CaseState filed, CaseLedger ledger, CaseTimes times) {

    private static final String ANNULLABLE =
            "case.investigation-concluded, case.settlement-term-performed, case.proceeding-noted, case.proceeding-ended,"
                    + " case.consent-given, case.consent-withdrawn, case.claimants-withdrawn";

    CaseAmendment annul(String id, Personal<String> reason) {
        var entry = CaseEntries.wrong(ledger, id);
        return switch (entry.event()) {
            case InvestigationConcluded of ->
                weighty(id, new CorrectingFindings(filed, ledger, times.limits()).annulled(entry, times, reason));
            case SettlementTermPerformed done ->
                CaseAmendment.annulling(
                        id,
                        new CorrectingSettlement(filed, ledger, new OccurredAt(times.now()).day())
                                .annulled(id, done, reason),
                        done.amount() != null);
            case ProceedingNoted noted -> weighty(id, new ProceedingAnnulled(noted.caseId(), id, noted.n(), reason));
            case ProceedingEnded ended -> weighty(id, end(id, ended, reason));
            case ConsentGiven given -> light(id, new AnnullingConsents(filed, ledger).annulled(id, given, reason));
            case ConsentWithdrawn gone -> light(id, new AnnullingConsents(filed, ledger).annulled(id, gone, reason));
            case ClaimantsWithdrawn gone ->
                light(id, new AnnullingConsents(filed, ledger).annulled(entry, gone, reason));
            default -> throw refusal(entry.event());
        };
    }

    private CaseCorrectionEvent end(String id, ProceedingEnded ended, Personal<String> reason) {
        if (filed.status() == CaseStatus.CLOSED) {
            throw CaseRule.A_CLOSED_CASE_IS_REOPENED.violated(Map.of());
        }
        return new ProceedingEndAnnulled(ended.caseId(), id, ended.n(), reason);
    }

    /** What is done instead. */
    private static RuleViolated refusal(SupervisionCaseEvent event) {
        return switch (event) {
            case ComplaintFiled of -> CaseRule.A_FILING_IS_CLOSED.violated(Map.of());
            case CaseClosed of -> CaseRule.A_CLOSED_CASE_IS_REOPENED.violated(Map.of());
            case ChildAdmitted of -> CaseRule.A_LETTER_IS_WITHDRAWN.violated(Map.of());
            case HandoverOffered of -> CaseRule.AN_OFFER_IS_TAKEN_BACK.violated(Map.of());
            case ConsultationProposed of -> CaseRule.TALKS_FAIL.violated(Map.of());
            case SettlementRecorded of -> CaseRule.TALKS_FAIL.violated(Map.of());
            case CaseAccepted of -> CaseRule.A_STEP_IS_FOLLOWED_BY_ANOTHER.violated(Map.of());
            case CaseRefused of -> CaseRule.A_STEP_IS_FOLLOWED_BY_ANOTHER.violated(Map.of());
            case InformationRequested of -> CaseRule.A_STEP_IS_FOLLOWED_BY_ANOTHER.violated(Map.of());
            case InformationProvided of -> CaseRule.A_STEP_IS_FOLLOWED_BY_ANOTHER.violated(Map.of());
            case ConsultationAnswered of -> CaseRule.A_STEP_IS_FOLLOWED_BY_ANOTHER.violated(Map.of());
            case SupervisorsAssigned of -> CaseRule.A_STEP_IS_FOLLOWED_BY_ANOTHER.violated(Map.of());
            case RespondentAdded of -> CaseRule.A_PARTY_IS_CORRECTED.violated(Map.of());
            case RespondentIdentified of -> CaseRule.A_PARTY_IS_CORRECTED.violated(Map.of());
            case ClaimsAdded of -> CaseRule.A_PARTY_IS_CORRECTED.violated(Map.of());
            case ClaimantsAdded of -> CaseRule.WHO_JOINED_WITHDRAWS.violated(Map.of());
            default -> CorrectionRule.ENTRY_CAN_BE_ANNULLED.violated(Map.of("field", "event", "allowed", ANNULLABLE));
        };
    }

    private static CaseAmendment weighty(String id, CaseCorrectionEvent right) {
        return CaseAmendment.annulling(id, right, true);
    }

    private static CaseAmendment light(String id, CaseCorrectionEvent right) {
        return CaseAmendment.annulling(id, right, false);
    }
}
