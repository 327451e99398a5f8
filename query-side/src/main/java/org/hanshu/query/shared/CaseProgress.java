package org.hanshu.query.shared;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.CaseStatus;

/**
 * How far a case has come: every read model that shows its state reads it off the events here.
 *
 * @param assigned whether it has supervisors
 * @param openChildren what it opened and has not ended
 */
public record CaseProgress(CaseStatus status, boolean assigned, Set<UUID> openChildren, Clocks clocks) {

    public static final CaseProgress FILED = new CaseProgress(CaseStatus.SCREENING, false, Set.of(), Clocks.NONE);

    public CaseProgress after(SupervisionCaseEvent event) {
        return switch (event) {
            case ComplaintFiled filed -> FILED;
            case CaseAccepted accepted -> in(CaseStatus.ACCEPTED);
            case CaseRefused refused -> in(CaseStatus.REFUSED);
            case InformationRequested asked -> in(CaseStatus.INFORMATION_REQUESTED);
            case InformationProvided given -> in(CaseStatus.SCREENING);
            case ConsultationAnswered answered -> in(CaseStatus.ANSWERED);
            case ApproachConverted converted -> status == CaseStatus.ANSWERED ? in(CaseStatus.SCREENING) : this;
            case PartiesEvent of -> this;
            case RelatedCasesEvent of -> of instanceof CaseMerged ? in(CaseStatus.MERGED) : this;
            case CaseWatchEvent of ->
                of instanceof InvestigationExtended more ? with(clocks.moved(more.deadline())) : this;
            case CaseCorrectionEvent of -> after(of);
            case SupervisorsAssigned assigned ->
                new CaseProgress(
                        status == CaseStatus.ACCEPTED ? CaseStatus.INVESTIGATING : status, true, openChildren, clocks);
            case InvestigationConcluded concluded -> in(CaseStatus.CONCLUDED);
            case ChildAdmitted child -> admitted().with(children -> children.add(child.childId()));
            case ChildEnded child -> with(children -> children.remove(child.childId()));
            case ChildReopened child -> with(children -> children.add(child.childId()));
            case ChildVoided child -> with(children -> children.remove(child.childId()));
            case ChildDetached child -> with(children -> children.remove(child.childId()));
            case CaseClosed closed -> in(CaseStatus.CLOSED);
            case CaseReopened again -> in(assigned ? CaseStatus.INVESTIGATING : CaseStatus.ACCEPTED);
            case ProceedingNoted noted -> this;
            case ProceedingEnded ended -> this;
            case HandoverOffered offered -> this;
            case HandoverReturned returned -> this;
            case HandoverAccepted accepted ->
                new CaseProgress(
                        status == CaseStatus.INVESTIGATING ? CaseStatus.ACCEPTED : status, false, openChildren, clocks);
            case CaseSuspended suspended -> in(CaseStatus.SUSPENDED);
            case CaseResumed resumed -> in(resumed.to());
            case CaseDeadlineSuspended rests -> with(clocks.over(rests.name()));
            case CaseDeadlineResumed runs -> with(clocks.set(runs.deadline()));
            case ConsultationProposed proposed -> in(CaseStatus.CONSULTING);
            case SettlementRecorded settled -> in(CaseStatus.HANDLING);
            case SettlementTermPerformed performed -> this;
            case ConsultationFailed failed -> in(failed.to());
            case CaseLapsed lapsed -> in(CaseStatus.LAPSED);
            case CaseDeadlineReminded reminded -> with(clocks.reminded(reminded.name(), reminded.code()));
            case CaseDeadlineMissed missed -> with(clocks.missed(missed.name()));
            case CaseDeadlineSet set -> with(clocks.set(set.deadline()));
            case CaseDeadlineMet met -> with(clocks.over(met.name()));
            case CaseDeadlineVoided voided -> with(clocks.over(voided.name()));
        };
    }

    private CaseProgress after(CaseCorrectionEvent event) {
        return switch (event) {
            case FindingsAnnulled no -> in(no.standing());
            case CaseLapseTakenBack no -> in(no.to());
            case CaseDeadlineRecomputed moved -> with(clocks.recomputed(moved.deadline()));
            case CaseOverdueTakenBack taken -> with(clocks.takenBack(taken.name()));
            case CaseDeadlineReopened again -> with(clocks.reopened(again.deadline(), again.missed()));
            default -> this; // Whatever else is put right leaves the case where it stands.
        };
    }

    /** A child opened after the conclusion is how the case is handled from then on. */
    private CaseProgress admitted() {
        return status == CaseStatus.CONCLUDED ? in(CaseStatus.HANDLING) : this;
    }

    private CaseProgress in(CaseStatus other) {
        return new CaseProgress(other, assigned, openChildren, clocks);
    }

    private CaseProgress with(Consumer<Set<UUID>> change) {
        var children = new TreeSet<>(openChildren);
        change.accept(children);
        return new CaseProgress(status, assigned, children, clocks);
    }

    private CaseProgress with(Clocks others) {
        return new CaseProgress(status, assigned, openChildren, others);
    }
}
