package org.hanshu.api.supervisioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.jspecify.annotations.Nullable;

/** What can happen to a supervision case 案件. */
public sealed interface SupervisionCaseEvent
        permits PartiesEvent,
                RelatedCasesEvent,
                CaseCorrectionEvent,
                CaseWatchEvent,
                SupervisionCaseEvent.ComplaintFiled,
                SupervisionCaseEvent.CaseAccepted,
                SupervisionCaseEvent.CaseRefused,
                SupervisionCaseEvent.InformationRequested,
                SupervisionCaseEvent.InformationProvided,
                SupervisionCaseEvent.ConsultationAnswered,
                SupervisionCaseEvent.ApproachConverted,
                SupervisionCaseEvent.SupervisorsAssigned,
                SupervisionCaseEvent.InvestigationConcluded,
                SupervisionCaseEvent.ChildrenEvent,
                SupervisionCaseEvent.ProceedingEvent,
                SupervisionCaseEvent.ConsultationEvent,
                SupervisionCaseEvent.CaseLapsed,
                SupervisionCaseEvent.HandoverEvent,
                SupervisionCaseEvent.CaseSuspended,
                SupervisionCaseEvent.CaseResumed,
                SupervisionCaseEvent.CaseClosed,
                SupervisionCaseEvent.CaseReopened,
                SupervisionCaseEvent.ClockEvent {

    CaseId caseId();

    /** What happens to a letter or another thing that was opened in its name. */
    sealed interface ChildrenEvent extends SupervisionCaseEvent {}

    /** What others do about its claims. */
    sealed interface ProceedingEvent extends SupervisionCaseEvent {}

    /** How both sides talk 协商, and keep what they settled on. */
    sealed interface ConsultationEvent extends SupervisionCaseEvent {}

    /** How another union comes to handle it 移交. */
    sealed interface HandoverEvent extends SupervisionCaseEvent {}

    /** How its time limits go. */
    sealed interface ClockEvent extends SupervisionCaseEvent {}

    /** The clock of one term of a settlement. */
    static String termClock(int n) {
        return "term-" + n;
    }

    /**
     * Somebody told the union, and it took it in.
     *
     * @param owner the union that handles it 承办单位, found once from region, industry and level
     * @param filedBy who told, seen from the worker
     * @param filer the organisation that took it in
     */
    @Revision("1")
    record ComplaintFiled(
            CaseId caseId,
            String caseNumber,
            ApproachKind kind,
            Channel channel,
            List<Reference> references,
            Instant receivedAt,
            Region region,
            @Nullable String industry,
            OrganisationId owner,
            OrganisationId filer,
            FilerRelation filedBy,
            List<Respondent> respondents,
            List<Claimant> claimants,
            int workersAffected,
            List<Claim> claims,
            boolean anonymous,
            List<String> mayBeNamedTo,
            Personal<String> narrative,
            List<Warning> warnings)
            implements SupervisionCaseEvent {}

    @Revision("1")
    record CaseAccepted(CaseId caseId) implements SupervisionCaseEvent {}

    @Revision("1")
    record CaseRefused(CaseId caseId, CaseRefusalReason reason, Personal<String> text)
            implements SupervisionCaseEvent {}

    @Revision("1")
    record InformationRequested(CaseId caseId, Personal<String> text) implements SupervisionCaseEvent {}

    @Revision("1")
    record InformationProvided(CaseId caseId, Personal<String> text) implements SupervisionCaseEvent {}

    @Revision("1")
    record ConsultationAnswered(CaseId caseId, Personal<String> text) implements SupervisionCaseEvent {}

    /** What somebody wants of the union became another thing 来件性质转换; what was answered is screened anew. */
    @Revision("1")
    record ApproachConverted(CaseId caseId, ApproachKind from, ApproachKind to, Personal<String> reason)
            implements SupervisionCaseEvent {}

    /** {@code reason} says why others than before, where there were any. */
    @Revision("2")
    record SupervisorsAssigned(
            CaseId caseId,
            List<Supervisor> supervisors,
            @Nullable Personal<String> reason) implements SupervisionCaseEvent {}

    @Revision("1")
    record InvestigationConcluded(CaseId caseId, List<ClaimFinding> findings, Personal<String> text)
            implements SupervisionCaseEvent {}

    /** {@code voidAt} says when the case lets go of it if it was never made. */
    @Revision("1")
    record ChildAdmitted(
            CaseId caseId,
            UUID childId,
            ChildKind kind,
            @Nullable String letterKind,
            @Nullable String skipReason,
            Instant voidAt)
            implements ChildrenEvent {}

    /**
     * A child has ended.
     *
     * @param endedFor in whose place it was ended, where it was
     * @param result what came of it, where its last state does not say so
     */
    @Revision("3")
    record ChildEnded(
            CaseId caseId,
            UUID childId,
            ChildKind kind,
            String outcome,
            String endedBy,
            @Nullable String endedFor,
            @Nullable ChildResult result)
            implements ChildrenEvent {

        public ChildEnded(CaseId caseId, UUID childId, ChildKind kind, String outcome, String endedBy) {
            this(caseId, childId, kind, outcome, endedBy, null, null);
        }
    }

    /** What had ended goes on. */
    @Revision("1")
    record ChildReopened(CaseId caseId, UUID childId, ChildKind kind) implements ChildrenEvent {}

    @Revision("1")
    record ChildVoided(CaseId caseId, UUID childId, ChildKind kind) implements ChildrenEvent {}

    /** It goes on by itself, before the arbitrators: the case may be closed for that reason while it does. */
    @Revision("1")
    record ChildDetached(CaseId caseId, UUID childId, ChildKind kind) implements ChildrenEvent {}

    /**
     * Claims are dealt with elsewhere too.
     *
     * @param n the proceeding's number in the case, from 1
     * @param claims which claims, by number
     */
    @Revision("1")
    record ProceedingNoted(
            CaseId caseId,
            int n,
            ProceedingKind kind,
            String body,
            @Nullable String number,
            List<Integer> claims,
            LocalDate since)
            implements ProceedingEvent {}

    @Revision("1")
    record ProceedingEnded(CaseId caseId, int n, Personal<String> outcome, LocalDate endedOn)
            implements ProceedingEvent {}

    /**
     * Both sides consent to talk 协商.
     *
     * @param claimants who consents, by number
     * @param respondents who consents, by number
     */
    @Revision("1")
    record ConsultationProposed(
            CaseId caseId,
            List<Integer> claimants,
            List<Integer> respondents,
            @Nullable Personal<String> text) implements ConsultationEvent {}

    @Revision("1")
    record SettlementRecorded(CaseId caseId, List<SettlementTerm> terms, Personal<String> text)
            implements ConsultationEvent {}

    /**
     * Something was done about a term of the settlement.
     *
     * @param amount what was paid, where the term is about money
     * @param fulfilled whether the whole of the term is done now
     */
    @Revision("1")
    record SettlementTermPerformed(
            CaseId caseId,
            int n,
            @Nullable Money amount,
            VerificationBasis basis,
            LocalDate performedOn,
            @Nullable Personal<String> text,
            boolean fulfilled)
            implements ConsultationEvent {}

    /** They came to no settlement, or did not keep it: the case stands where it stood. */
    @Revision("1")
    record ConsultationFailed(CaseId caseId, Personal<String> reason, CaseStatus to) implements ConsultationEvent {}

    /** What was asked for never came: the case ends as {@code LAPSED}. */
    @Revision("1")
    record CaseLapsed(CaseId caseId, int cycle) implements SupervisionCaseEvent {}

    /** The owner asks another union to handle the case 移交. */
    @Revision("1")
    record HandoverOffered(CaseId caseId, OrganisationId from, OrganisationId to, Personal<String> reason)
            implements HandoverEvent {}

    /** From now on {@code to} owns the case; who investigated it does so no longer. */
    @Revision("1")
    record HandoverAccepted(CaseId caseId, OrganisationId from, OrganisationId to) implements HandoverEvent {}

    /** The case stays with {@code owner}. */
    @Revision("1")
    record HandoverReturned(CaseId caseId, OrganisationId owner, OrganisationId to, Personal<String> reason)
            implements HandoverEvent {}

    /** All of its claims are decided elsewhere: the case rests 中止. */
    @Revision("1")
    record CaseSuspended(CaseId caseId) implements SupervisionCaseEvent {}

    /** A claim is the case's to handle again: it stands where it stood. */
    @Revision("1")
    record CaseResumed(CaseId caseId, CaseStatus to) implements SupervisionCaseEvent {}

    /** {@code cycle} says how often it has been open until now. */
    @Revision("1")
    record CaseClosed(
            CaseId caseId,
            int cycle,
            ClosingReason reason,
            @Nullable Personal<String> text,
            List<ClaimOutcome> outcomes)
            implements SupervisionCaseEvent {}

    @Revision("1")
    record CaseReopened(CaseId caseId, int cycle, Personal<String> reason) implements SupervisionCaseEvent {}

    /** A clock of the case runs. */
    @Revision("1")
    record CaseDeadlineSet(CaseId caseId, Deadline deadline) implements ClockEvent {}

    /** A reminder of a clock fired while it mattered. */
    @Revision("1")
    record CaseDeadlineReminded(CaseId caseId, String name, Reminder.Code code, LocalDate due) implements ClockEvent {}

    /** The clock ran out. */
    @Revision("1")
    record CaseDeadlineMissed(CaseId caseId, String name, LocalDate due) implements ClockEvent {}

    /** What the clock waited for came in time. */
    @Revision("1")
    record CaseDeadlineMet(CaseId caseId, String name) implements ClockEvent {}

    /** The clock stands still; {@code on} is the first day that is not counted. */
    @Revision("1")
    record CaseDeadlineSuspended(CaseId caseId, String name, LocalDate on) implements ClockEvent {}

    /** The clock runs again, later by the days for which it stood still. */
    @Revision("1")
    record CaseDeadlineResumed(CaseId caseId, Deadline deadline) implements ClockEvent {}

    /** The clock no longer matters. */
    @Revision("1")
    record CaseDeadlineVoided(CaseId caseId, String name, String why) implements ClockEvent {}
}
