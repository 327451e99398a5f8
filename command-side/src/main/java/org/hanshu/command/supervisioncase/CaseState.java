package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
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
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** Where a case that was filed stands; each part of it is told by its own record. */
final class CaseState {

    private final Filing filing;
    private Hands hands;
    private ApproachKind kind;
    private Parties parties;
    private CaseStatus status = CaseStatus.SCREENING;
    private List<String> supervisors = List.of();
    private List<ClaimFinding> findings = List.of();
    private boolean asked;
    private Children children = Children.NONE;
    private CaseClocks clocks = CaseClocks.NONE;
    private Watched watched = Watched.NOTHING;
    private Proceedings proceedings = Proceedings.NONE;
    private Relations relations = Relations.NONE;
    private @Nullable Consultation consultation;
    private int terms;
    private CaseStatus beforeRest = CaseStatus.SCREENING;
    private int cycle = 1;
    private @Nullable Instant closedAt;

    CaseState(ComplaintFiled filed) {
        this.filing = Filing.of(filed);
        this.hands = Hands.of(filed.owner());
        this.kind = filed.kind();
        this.parties = Parties.of(filed);
        this.watched = Watched.NOTHING.with(filed.claimants());
    }

    void evolve(SupervisionCaseEvent event, Instant at) {
        switch (event) {
            case ComplaintFiled filed -> {} // It made this state.
            case CaseAccepted accepted -> status = CaseStatus.ACCEPTED;
            case CaseRefused refused -> status = CaseStatus.REFUSED;
            case InformationRequested requested -> {
                status = CaseStatus.INFORMATION_REQUESTED;
                asked = true;
            }
            case InformationProvided provided -> status = CaseStatus.SCREENING;
            case ConsultationAnswered answered -> status = CaseStatus.ANSWERED;
            case ApproachConverted converted -> {
                kind = converted.to();
                status = status == CaseStatus.ANSWERED ? CaseStatus.SCREENING : status;
            }
            case PartiesEvent of -> {
                parties = parties.after(of);
                watched = of instanceof ClaimantsAdded added ? watched.with(added.claimants()) : watched;
            }
            case CaseWatchEvent of -> {
                watched = watched.after(of);
                clocks = of instanceof InvestigationExtended more ? clocks.moved(more.deadline()) : clocks;
            }
            case RelatedCasesEvent of -> {
                relations = relations.after(of);
                parties = parties.after(of);
                status = of instanceof CaseMerged ? CaseStatus.MERGED : status;
            }
            case CaseCorrectionEvent of -> putRight(of);
            case SupervisorsAssigned assigned -> {
                status = status == CaseStatus.ACCEPTED ? CaseStatus.INVESTIGATING : status;
                supervisors =
                        assigned.supervisors().stream().map(Supervisor::account).toList();
            }
            case InvestigationConcluded concluded -> {
                status = CaseStatus.CONCLUDED;
                findings = Findings.replaced(findings, concluded.findings());
            }
            case ChildAdmitted child -> {
                status = status == CaseStatus.CONCLUDED ? CaseStatus.HANDLING : status;
                children = children.with(child);
            }
            case ChildEnded child -> children = children.with(child);
            case ChildReopened child -> children = children.with(child);
            case ChildVoided child -> children = children.without(child.childId());
            case ChildDetached child -> children = children.with(child);
            case CaseClosed closed -> {
                status = CaseStatus.CLOSED;
                parties = parties.closed();
                closedAt = at;
                watched = watched.closed();
            }
            case CaseReopened reopened -> {
                status = whereTheWorkIs();
                cycle = reopened.cycle();
                consultation = null;
                closedAt = null;
            }
            case ProceedingNoted noted -> proceedings = proceedings.with(noted);
            case ProceedingEnded ended -> proceedings = proceedings.with(ended);
            case HandoverOffered offered -> hands = hands.with(offered);
            case HandoverReturned returned -> hands = hands.returned();
            case HandoverAccepted accepted -> {
                hands = hands.with(accepted);
                supervisors = List.of();
                status = back(status);
            }
            case CaseSuspended suspended -> {
                beforeRest = status;
                status = CaseStatus.SUSPENDED;
            }
            case CaseResumed resumed -> status = resumed.to();
            case ConsultationProposed proposed -> {
                consultation = Consultation.proposed(status);
                status = CaseStatus.CONSULTING;
            }
            case SettlementRecorded settled -> {
                consultation = talks().settled(settled.terms(), new OccurredAt(at).day());
                terms += settled.terms().size();
                status = CaseStatus.HANDLING;
            }
            case SettlementTermPerformed performed -> consultation = talks().after(performed);
            case ConsultationFailed failed -> {
                consultation = null;
                status = failed.to();
            }
            case CaseLapsed lapsed -> status = CaseStatus.LAPSED;
            case CaseDeadlineReminded reminded ->
                clocks = clocks.with(reminded.name(), clock -> clock.reminded(reminded.code()));
            case CaseDeadlineMissed missed -> clocks = clocks.with(missed.name(), RunningClock::ranOut);
            case CaseDeadlineSet set -> clocks = clocks.with(set.deadline());
            case CaseDeadlineMet met -> clocks = clocks.without(met.name());
            case CaseDeadlineVoided voided -> clocks = clocks.without(voided.name());
            case CaseDeadlineSuspended rests -> clocks = clocks.with(rests.name(), clock -> clock.resting(rests.on()));
            case CaseDeadlineResumed runs -> clocks = clocks.with(runs.deadline());
        }
    }

    private void putRight(CaseCorrectionEvent correction) {
        parties = parties.after(correction);
        proceedings = proceedings.after(correction);
        consultation = consultation == null ? null : consultation.after(correction);
        clocks = clocks.after(correction);
        switch (correction) {
            case FindingsCorrected right -> findings = Findings.replaced(findings, right.findings());
            case FindingsAnnulled no -> {
                findings = no.findings();
                status = no.standing();
            }
            case CaseLapseTakenBack no -> status = no.to();
            case PartiesCorrected right -> watched = watched.with(right.claimants());
            default -> {} // Its parts say what else there is to it.
        }
    }

    Filing filing() {
        return filing;
    }

    /** The union that handles it now 承办单位. */
    OrganisationId owner() {
        return hands.owner();
    }

    Hands hands() {
        return hands;
    }

    /** Where it stands when it goes back there: it is investigated where somebody is assigned. */
    CaseStatus back(CaseStatus there) {
        return there == CaseStatus.INVESTIGATING || there == CaseStatus.ACCEPTED ? whereTheWorkIs() : there;
    }

    /** What somebody wants of the union, as it is understood now. */
    ApproachKind kind() {
        return kind;
    }

    Parties parties() {
        return parties;
    }

    CaseStatus status() {
        return status;
    }

    /** The accounts of those who investigate. */
    List<String> supervisors() {
        return supervisors;
    }

    /** What was found last, per claim. */
    List<ClaimFinding> findings() {
        return findings;
    }

    /** Whether this was found last, on any claim. */
    boolean found(Finding finding) {
        return findings.stream().anyMatch(each -> each.finding() == finding);
    }

    /** Whether information was requested before: that is done once. */
    boolean asked() {
        return asked;
    }

    Children children() {
        return children;
    }

    /** The time limits that are not settled. */
    CaseClocks clocks() {
        return clocks;
    }

    /** What is remembered of who watches over it. */
    Watched watched() {
        return watched;
    }

    Proceedings proceedings() {
        return proceedings;
    }

    /** What it has to do with other cases. */
    Relations relations() {
        return relations;
    }

    /** The talks of both sides, while they go on or what they settled on is followed. */
    Optional<Consultation> consultation() {
        return Optional.ofNullable(consultation);
    }

    /** How many terms were settled on so far, in whichever talks. */
    int terms() {
        return terms;
    }

    boolean isSettledAndKept(Consultation talks) {
        return status != CaseStatus.CONSULTING && talks.isKept();
    }

    private Consultation talks() {
        return requireNonNull(consultation);
    }

    /** Whether an arbitrator or a court decides every one of its claims. */
    boolean isDecidedElsewhere() {
        var claims = parties.numbersOfClaims();
        return !claims.isEmpty() && proceedings.held(claims).size() == claims.size();
    }

    /** Whether others decide or act, and it waits. */
    boolean waitsForOthers() {
        return isDecidedElsewhere() || watched.awaited() != null;
    }

    /** Where it stood before it was suspended. */
    CaseStatus beforeRest() {
        return beforeRest;
    }

    /** How often it has been open until now. */
    int cycle() {
        return cycle;
    }

    /** When it was closed last, while it is closed. */
    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    /** Investigated anew where it had supervisors. */
    private CaseStatus whereTheWorkIs() {
        return supervisors.isEmpty() ? CaseStatus.ACCEPTED : CaseStatus.INVESTIGATING;
    }
}
