package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.CLERK;
import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.SYSTEM;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of a case by who watches over it. */
public sealed interface CaseWatchCommand extends SupervisionCaseCommand {

    /** Says that the case is a collective dispute; said again, nothing changes. */
    @AllowedTo({OFFICER, HEAD})
    record MarkCollective(
            @TargetAggregateIdentifier CaseId caseId,
            @Nullable Personal<String> text) implements CaseWatchCommand {}

    /** Asks whether the case may be marked as a collective dispute now; changes nothing. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmCollective(@TargetAggregateIdentifier CaseId caseId) implements CaseWatchCommand {}

    /** Asks who has the case and whether it is open, in whatever state; changes nothing, answers {@link CaseCourse}. */
    @AllowedTo(SYSTEM)
    record TellCourse(@TargetAggregateIdentifier CaseId caseId) implements CaseWatchCommand {}

    /** Says that the union above was told; {@code to} is its name where it is not the known one. */
    @AllowedTo({OFFICER, HEAD})
    record ReportUp(
            @TargetAggregateIdentifier CaseId caseId,
            @Nullable String to,
            @Nullable Personal<String> text) implements CaseWatchCommand {}

    @AllowedTo({CLERK, OFFICER, HEAD})
    record NotifyComplainant(
            @TargetAggregateIdentifier CaseId caseId,
            ContactMeans means,
            LocalDate notifiedOn,
            @Nullable Personal<String> text)
            implements CaseWatchCommand {}

    /** The file says that who complained was called back. */
    @AllowedTo(SYSTEM)
    record NoteCallback(@TargetAggregateIdentifier CaseId caseId) implements CaseWatchCommand {}

    /** The file says that one side was heard, or would not be. */
    @AllowedTo(SYSTEM)
    record NoteHearing(@TargetAggregateIdentifier CaseId caseId, Party party) implements CaseWatchCommand {}

    /** Gives the investigation as much more time as the rule allows, or until a day before that. */
    @AllowedTo(HEAD)
    record ExtendInvestigation(
            @TargetAggregateIdentifier CaseId caseId,
            @Nullable LocalDate to,
            Personal<String> reason) implements CaseWatchCommand {}

    /** Asks a unit below why it is late 督办. */
    @AllowedTo({OFFICER, HEAD})
    record SendReminder(@TargetAggregateIdentifier CaseId caseId, Personal<String> text) implements CaseWatchCommand {}

    @AllowedTo({OFFICER, HEAD})
    record AnswerReminder(@TargetAggregateIdentifier CaseId caseId, int n, Personal<String> text)
            implements CaseWatchCommand {}

    /** Lets the case rest while an agency acts on one of its referrals. */
    @AllowedTo(HEAD)
    record AwaitAgency(@TargetAggregateIdentifier CaseId caseId, UUID childId, Personal<String> reason)
            implements CaseWatchCommand {}

    /** Takes the case up again although the agency has not ended. */
    @AllowedTo(HEAD)
    record StopAwaiting(@TargetAggregateIdentifier CaseId caseId) implements CaseWatchCommand {}

    @AllowedTo({OFFICER, HEAD})
    record RecordInterruption(
            @TargetAggregateIdentifier CaseId caseId,
            int claim,
            InterruptionKind kind,
            LocalDate on,
            Personal<String> evidence)
            implements CaseWatchCommand {}

    /** The time of a warning has come. */
    @AllowedTo(SYSTEM)
    record WarnOfLimitation(
            @TargetAggregateIdentifier CaseId caseId, int claim, LimitationKind kind, LimitationCall code)
            implements CaseWatchCommand {}

    /** The case ended, or goes on after all: how long is it kept with the names in it; answers {@link RetentionOutlook}. */
    @AllowedTo(SYSTEM)
    record ReckonRetention(@TargetAggregateIdentifier CaseId caseId) implements CaseWatchCommand {}

    /** The time has come to ask whether the people of a case are forgotten. */
    @AllowedTo(SYSTEM)
    record AskAfterRetention(@TargetAggregateIdentifier CaseId caseId) implements CaseWatchCommand {}

    /** Says no to that question, until a day or for as long as the rules give; said again, nothing changes. */
    @AllowedTo(HEAD)
    record KeepLonger(
            @TargetAggregateIdentifier CaseId caseId,
            ProposalId asked,
            @Nullable LocalDate until) implements CaseWatchCommand {}

    /** Asks whether that question still stands, and whom a yes forgets; changes nothing, answers {@link ForgettableCase}. */
    @AllowedTo(HEAD)
    record ConfirmForgetting(@TargetAggregateIdentifier CaseId caseId, ProposalId asked) implements CaseWatchCommand {}
}
