package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.CLERK;
import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.PARTNER;
import static org.hanshu.api.shared.Role.SYSTEM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of a supervision case 案件. */
public interface SupervisionCaseCommand extends Command {

    CaseId caseId();

    /**
     * Takes in what somebody told the union. Filed again under the same reference by the same organisation, it changes
     * nothing and answers what it answered.
     *
     * @param industry the trade as told, which decides with the region who owns the case
     * @param mayBeNamedTo to whom the claimants may be named; nobody by default
     * @param repeatMark the keyed digest by which a repeat is recognised, or null where nothing identifies the claimant
     * @param warnings what the intake already noticed
     */
    @AllowedTo({CLERK, OFFICER, HEAD, PARTNER})
    record FileComplaint(
            @TargetAggregateIdentifier CaseId caseId,
            ApproachKind kind,
            Channel channel,
            List<Reference> references,
            Instant receivedAt,
            Region region,
            @Nullable String industry,
            FilerRelation filedBy,
            List<Respondent> respondents,
            List<Claimant> claimants,
            int workersAffected,
            List<Claim> claims,
            boolean anonymous,
            List<String> mayBeNamedTo,
            Personal<String> narrative,
            @Nullable String repeatMark,
            List<Warning> warnings)
            implements SupervisionCaseCommand {}

    @AllowedTo({OFFICER, HEAD})
    record AcceptCase(@TargetAggregateIdentifier CaseId caseId) implements SupervisionCaseCommand {}

    /** {@code text} is the remedy: where else the worker can turn. */
    @AllowedTo(HEAD)
    record RefuseCase(@TargetAggregateIdentifier CaseId caseId, CaseRefusalReason reason, Personal<String> text)
            implements SupervisionCaseCommand {}

    @AllowedTo({OFFICER, HEAD})
    record RequestInformation(@TargetAggregateIdentifier CaseId caseId, Personal<String> text)
            implements SupervisionCaseCommand {}

    @AllowedTo({CLERK, OFFICER, HEAD, PARTNER})
    record ProvideInformation(@TargetAggregateIdentifier CaseId caseId, Personal<String> text)
            implements SupervisionCaseCommand {}

    @AllowedTo({CLERK, OFFICER, HEAD})
    record AnswerConsultation(@TargetAggregateIdentifier CaseId caseId, Personal<String> text)
            implements SupervisionCaseCommand {}

    /** Says that somebody wants something else than what was understood, for instance complains after all. */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record ConvertApproach(@TargetAggregateIdentifier CaseId caseId, ApproachKind to, Personal<String> reason)
            implements SupervisionCaseCommand {}

    @AllowedTo(HEAD)
    record AssignSupervisors(@TargetAggregateIdentifier CaseId caseId, List<Supervisor> supervisors)
            implements SupervisionCaseCommand {}

    /** Others in the place of those who investigate, for instance because one of them must not 回避. */
    @AllowedTo(HEAD)
    record ReassignSupervisors(
            @TargetAggregateIdentifier CaseId caseId, List<Supervisor> supervisors, Personal<String> reason)
            implements SupervisionCaseCommand {}

    /**
     * Says what was found.
     *
     * @param finding what was found about every claim that {@code findings} does not name
     * @param findings what was found about single claims
     */
    @AllowedTo(HEAD)
    record ConcludeInvestigation(
            @TargetAggregateIdentifier CaseId caseId,
            @Nullable Finding finding,
            List<ClaimFinding> findings,
            Personal<String> text)
            implements SupervisionCaseCommand {}

    /** Asks whether work can be done on the case now, and how it stands; changes nothing, answers {@link CaseStanding}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmOpen(@TargetAggregateIdentifier CaseId caseId) implements SupervisionCaseCommand {}

    /** Asks whether a letter of this kind may be opened about the case now; changes nothing, answers {@link CaseStanding}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmLetter(
            @TargetAggregateIdentifier CaseId caseId,
            String letterKind,
            @Nullable String skipReason) implements SupervisionCaseCommand {}

    /** Asks whether the case's file takes such an entry now; changes nothing, answers {@link CaseStanding}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmEntry(@TargetAggregateIdentifier CaseId caseId, EntryKind entry) implements SupervisionCaseCommand {}

    /** Asks whether the case may open such a child now; changes nothing, answers {@link CaseStanding}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmChild(@TargetAggregateIdentifier CaseId caseId, ChildKind kind) implements SupervisionCaseCommand {}

    /** Refuses to demand a claim that is not there, or that an arbitrator or a court decides now; changes nothing. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmDemands(@TargetAggregateIdentifier CaseId caseId, List<Integer> claims)
            implements SupervisionCaseCommand {}

    /**
     * Asks whether the case may open a child now; answers {@link CaseStanding}.
     *
     * @param letterKind the kind of letter, where the child is one
     * @param skipReason why a step of the ladder is left out, where one is
     * @param claims which of the case's claims its demands name; empty where they name none
     */
    @AllowedTo({OFFICER, HEAD})
    record AdmitChild(
            @TargetAggregateIdentifier CaseId caseId,
            UUID childId,
            ChildKind kind,
            @Nullable String letterKind,
            @Nullable String skipReason,
            List<Integer> claims)
            implements SupervisionCaseCommand {}

    /**
     * Tells the case that a child has ended.
     *
     * @param outcome the child's last state
     * @param endedBy the account that ended it: who assessed does not close
     * @param endedFor in whose place it was ended, where it was
     * @param result what came of it, where its last state does not say so
     */
    @AllowedTo(SYSTEM)
    record EndChild(
            @TargetAggregateIdentifier CaseId caseId,
            UUID childId,
            String outcome,
            String endedBy,
            @Nullable String endedFor,
            @Nullable ChildResult result)
            implements SupervisionCaseCommand {

        public EndChild(CaseId caseId, UUID childId, String outcome, String endedBy) {
            this(caseId, childId, outcome, endedBy, null, null);
        }
    }

    /** Tells the case that a child which had ended goes on; a closed case is opened again for it. */
    @AllowedTo(SYSTEM)
    record ReopenChild(@TargetAggregateIdentifier CaseId caseId, UUID childId, Personal<String> reason)
            implements SupervisionCaseCommand {}

    /** Lets go of a child that was admitted and never made. */
    @AllowedTo(SYSTEM)
    record VoidChild(@TargetAggregateIdentifier CaseId caseId, UUID childId) implements SupervisionCaseCommand {}

    /**
     * Notes that claims are dealt with elsewhere too.
     *
     * @param body before whom, for instance an arbitration commission
     * @param number under which it goes there, where it is known
     * @param claims which claims, by number; all of the case where empty
     */
    @AllowedTo({OFFICER, HEAD})
    record NoteProceeding(
            @TargetAggregateIdentifier CaseId caseId,
            ProceedingKind kind,
            String body,
            @Nullable String number,
            List<Integer> claims,
            LocalDate since)
            implements SupervisionCaseCommand {}

    @AllowedTo({OFFICER, HEAD})
    record EndProceeding(@TargetAggregateIdentifier CaseId caseId, int n, Personal<String> outcome, LocalDate endedOn)
            implements SupervisionCaseCommand {}

    /** {@code claimants} and {@code respondents} say who consents, by number; all of the case where empty. */
    @AllowedTo({OFFICER, HEAD})
    record ProposeConsultation(
            @TargetAggregateIdentifier CaseId caseId,
            List<Integer> claimants,
            List<Integer> respondents,
            @Nullable Personal<String> text)
            implements SupervisionCaseCommand {}

    @AllowedTo({OFFICER, HEAD})
    record RecordSettlement(@TargetAggregateIdentifier CaseId caseId, List<SettlementTerm> terms, Personal<String> text)
            implements SupervisionCaseCommand {}

    /** {@code amount} is what was paid for the term; all that it still lacked where null. */
    @AllowedTo({OFFICER, HEAD})
    record RecordPerformance(
            @TargetAggregateIdentifier CaseId caseId,
            int n,
            @Nullable Money amount,
            VerificationBasis basis,
            LocalDate performedOn,
            @Nullable Personal<String> text)
            implements SupervisionCaseCommand {}

    /** Also where a settlement is not kept. */
    @AllowedTo({OFFICER, HEAD})
    record FailConsultation(@TargetAggregateIdentifier CaseId caseId, Personal<String> reason)
            implements SupervisionCaseCommand {}

    /** A clock's reminder is due; the case decides whether it still matters. */
    @AllowedTo(SYSTEM)
    record RemindOfCaseDeadline(@TargetAggregateIdentifier CaseId caseId, String deadline, Reminder.Code code)
            implements SupervisionCaseCommand {}

    /** A clock has run out; the case decides whether it still matters. */
    @AllowedTo(SYSTEM)
    record MissCaseDeadline(@TargetAggregateIdentifier CaseId caseId, String deadline)
            implements SupervisionCaseCommand {}

    /** {@code to} is the union that is to handle the case from then on, once it takes it over. */
    @AllowedTo(HEAD)
    record OfferHandover(@TargetAggregateIdentifier CaseId caseId, OrganisationId to, Personal<String> reason)
            implements SupervisionCaseCommand {}

    @AllowedTo(HEAD)
    record TakeOver(@TargetAggregateIdentifier CaseId caseId) implements SupervisionCaseCommand {}

    /** By the union to which it was offered, or by the owner that takes its offer back. */
    @AllowedTo(HEAD)
    record ReturnHandover(@TargetAggregateIdentifier CaseId caseId, Personal<String> reason)
            implements SupervisionCaseCommand {}

    /** {@code outcomes} are per claim; empty where all ended with the reason given. */
    @AllowedTo(HEAD)
    record CloseCase(
            @TargetAggregateIdentifier CaseId caseId,
            ClosingReason reason,
            @Nullable Personal<String> text,
            List<ClaimOutcome> outcomes)
            implements SupervisionCaseCommand {}

    /** {@code claims} are those that are at issue again, by number; all where none is named. */
    @AllowedTo(HEAD)
    record ReopenCase(@TargetAggregateIdentifier CaseId caseId, Personal<String> reason, List<Integer> claims)
            implements SupervisionCaseCommand {}
}
