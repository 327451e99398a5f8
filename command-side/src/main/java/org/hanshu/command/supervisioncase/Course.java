package org.hanshu.command.supervisioncase;

import static org.hanshu.api.vocabulary.CaseStatus.ACCEPTED;
import static org.hanshu.api.vocabulary.CaseStatus.ANSWERED;
import static org.hanshu.api.vocabulary.CaseStatus.CLOSED;
import static org.hanshu.api.vocabulary.CaseStatus.CONCLUDED;
import static org.hanshu.api.vocabulary.CaseStatus.CONSULTING;
import static org.hanshu.api.vocabulary.CaseStatus.HANDLING;
import static org.hanshu.api.vocabulary.CaseStatus.INFORMATION_REQUESTED;
import static org.hanshu.api.vocabulary.CaseStatus.INVESTIGATING;
import static org.hanshu.api.vocabulary.CaseStatus.LAPSED;
import static org.hanshu.api.vocabulary.CaseStatus.MERGED;
import static org.hanshu.api.vocabulary.CaseStatus.REFUSED;
import static org.hanshu.api.vocabulary.CaseStatus.SCREENING;
import static org.hanshu.api.vocabulary.CaseStatus.SUSPENDED;

import java.time.Instant;
import java.util.List;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildrenEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ClockEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come, and who works on it.
 *
 * @param beforeRest where it stood before it was suspended last
 * @param supervisors the accounts of those who investigate
 * @param cycle how often it has been open until now
 * @param closedAt when it was closed last, while it is closed
 */
record Course(
        CaseStatus status,
        CaseStatus beforeRest,
        List<String> supervisors,
        int cycle,
        @Nullable Instant closedAt) {

    static final Course BEGUN = new Course(SCREENING, SCREENING, List.of(), 1, null);

    Course after(SupervisionCaseEvent event, Instant at) {
        return switch (event) {
            case ComplaintFiled filed -> this;
            case CaseAccepted accepted -> in(ACCEPTED);
            case CaseRefused refused -> in(REFUSED);
            case InformationRequested requested -> in(INFORMATION_REQUESTED);
            case InformationProvided provided -> in(SCREENING);
            case ConsultationAnswered answered -> in(ANSWERED);
            case ApproachConverted converted -> from(ANSWERED, SCREENING);
            case SupervisorsAssigned assigned -> with(assigned.supervisors()).from(ACCEPTED, INVESTIGATING);
            case InvestigationConcluded concluded -> in(CONCLUDED);
            case ChildrenEvent child -> child instanceof ChildAdmitted ? from(CONCLUDED, HANDLING) : this;
            case ConsultationEvent talks -> after(talks);
            case HandoverEvent handover -> handover instanceof HandoverAccepted ? inNewHands() : this;
            case CaseSuspended suspended -> new Course(SUSPENDED, status, supervisors, cycle, closedAt);
            case CaseResumed resumed -> in(resumed.to());
            case CaseClosed closed -> new Course(CLOSED, beforeRest, supervisors, cycle, at);
            case CaseReopened again -> new Course(whereTheWorkIs(), beforeRest, supervisors, again.cycle(), null);
            case CaseLapsed lapsed -> in(LAPSED);
            case RelatedCasesEvent other -> other instanceof CaseMerged ? in(MERGED) : this;
            case CaseCorrectionEvent correction -> after(correction);
            case PartiesEvent parties -> this;
            case CaseWatchEvent watched -> this;
            case ProceedingEvent elsewhere -> this;
            case ClockEvent clock -> this;
        };
    }

    private Course after(ConsultationEvent talks) {
        return switch (talks) {
            case ConsultationProposed proposed -> in(CONSULTING);
            case SettlementRecorded settled -> in(HANDLING);
            case SettlementTermPerformed performed -> this;
            case ConsultationFailed failed -> in(failed.to());
        };
    }

    private Course after(CaseCorrectionEvent correction) {
        return switch (correction) {
            case FindingsAnnulled no -> in(no.standing());
            case CaseLapseTakenBack no -> in(no.to());
            default -> this; // Whatever else is put right, it stands where it stood.
        };
    }

    /** Where it stands when it goes back there: it is investigated where somebody is assigned. */
    CaseStatus back(CaseStatus there) {
        return there == INVESTIGATING || there == ACCEPTED ? whereTheWorkIs() : there;
    }

    CaseStatus afterRest() {
        return back(beforeRest);
    }

    /** Investigated anew where it had supervisors. */
    private CaseStatus whereTheWorkIs() {
        return supervisors.isEmpty() ? ACCEPTED : INVESTIGATING;
    }

    private Course inNewHands() {
        var unassigned = with(List.of());
        return unassigned.in(unassigned.back(status));
    }

    private Course with(List<Supervisor> assigned) {
        var accounts = assigned.stream().map(Supervisor::account).toList();
        return new Course(status, beforeRest, accounts, cycle, closedAt);
    }

    private Course in(CaseStatus other) {
        return new Course(other, beforeRest, supervisors, cycle, closedAt);
    }

    private Course from(CaseStatus one, CaseStatus other) {
        return status == one ? in(other) : this;
    }
}
