package org.hanshu.api.supervisioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.jspecify.annotations.Nullable;

/** What can happen while somebody watches over a case: that it is large, late, told of, or about to lose its right. */
public sealed interface CaseWatchEvent extends SupervisionCaseEvent {

    /** The clock of one reminder of the union above. */
    static String reminderClock(int n) {
        return "reminder-" + n;
    }

    /** Which reminder a clock runs for, or 0. */
    static int reminderOf(String clock) {
        return clock.matches("reminder-\\d+") ? Integer.parseInt(clock.substring("reminder-".length())) : 0;
    }

    /** The proposal to mark a case as collective. */
    static ProposalId marking(CaseId caseId) {
        return new ProposalId(Derived.PROPOSAL.id(caseId, Suggestion.Why.MANY_WORKERS));
    }

    /** Ten or more workers have a claim in common (调解仲裁法 7): somebody is asked to mark the case. */
    @Revision("1")
    record CollectiveFound(CaseId caseId, OrganisationId owner, int workers, List<Integer> claims)
            implements CaseWatchEvent {

        /** The proposal by which somebody is asked. */
        public ProposalId proposalId() {
            return marking(caseId);
        }
    }

    /** A collective dispute 集体争议: the union above is told within a day. */
    @Revision("1")
    record CaseMarkedCollective(
            CaseId caseId, int workers, @Nullable Personal<String> text) implements CaseWatchEvent {

        /** The proposal by which somebody was asked, where somebody was. */
        public ProposalId proposalId() {
            return marking(caseId);
        }
    }

    /** The union above was told; {@code to} is its id, or its name as told. */
    @Revision("1")
    record CaseReportedUp(
            CaseId caseId, String to, @Nullable Personal<String> text) implements CaseWatchEvent {}

    /** Who complained was told how the case ended 告知. */
    @Revision("1")
    record ComplainantNotified(
            CaseId caseId,
            ContactMeans means,
            LocalDate notifiedOn,
            @Nullable Personal<String> text) implements CaseWatchEvent {}

    /** Who complained was called back 回访; the case's file says what they said. */
    @Revision("1")
    record CaseCalledBack(CaseId caseId) implements CaseWatchEvent {}

    /** One side was heard 听取意见, or would not be; the case's file says what it said. */
    @Revision("1")
    record PartyHeard(CaseId caseId, Party party) implements CaseWatchEvent {}

    /** The investigation was given more time, once. */
    @Revision("1")
    record InvestigationExtended(CaseId caseId, Deadline deadline, Personal<String> reason) implements CaseWatchEvent {}

    /** A union above asks why a unit is late 督办; numbered from 1. */
    @Revision("1")
    record ReminderSent(CaseId caseId, int n, OrganisationId from, Personal<String> text) implements CaseWatchEvent {}

    @Revision("1")
    record ReminderAnswered(CaseId caseId, int n, Personal<String> text) implements CaseWatchEvent {}

    /** An agency acts on a referral, and the case rests until it has an end {@code childId}. */
    @Revision("1")
    record AgencyAwaited(CaseId caseId, UUID childId, Personal<String> reason) implements CaseWatchEvent {}

    /** The agency is no longer waited for. */
    @Revision("1")
    record AgencyNoLongerAwaited(CaseId caseId, UUID childId) implements CaseWatchEvent {}

    /**
     * When the right to a claim would be lost, as far as is known: a warning for who works on the case, never a promise.
     *
     * @param start from which day it is reckoned
     * @param last the last day
     * @param calls when somebody is to be warned
     */
    @Revision("1")
    record LimitationReckoned(
            CaseId caseId,
            int claim,
            LimitationKind kind,
            LimitationBasis basis,
            LocalDate start,
            LocalDate last,
            String rule,
            int ruleVersion,
            List<Call> calls)
            implements CaseWatchEvent {}

    /** When a warning is due. */
    record Call(LimitationCall code, Instant at) {}

    /** Something that may have interrupted the limitation of a claim, and what shows it. */
    @Revision("1")
    record LimitationInterrupted(
            CaseId caseId, int claim, InterruptionKind kind, LocalDate on, Personal<String> evidence)
            implements CaseWatchEvent {}

    /** A warning that mattered; {@code owner} is whose people are warned. */
    @Revision("1")
    record LimitationWarned(
            CaseId caseId, OrganisationId owner, int claim, LimitationKind kind, LimitationCall code, LocalDate last)
            implements CaseWatchEvent {}

    /** The limitation is no longer watched: nothing is at issue any more, or it was raised in time. */
    @Revision("1")
    record LimitationLeft(CaseId caseId, int claim, LimitationKind kind) implements CaseWatchEvent {}

    /** The proposal to forget who claimed in a case that was kept until this day. */
    static ProposalId forgetting(CaseId caseId, LocalDate last) {
        return new ProposalId(Derived.PROPOSAL.id(caseId, Suggestion.Why.RETENTION_OVER, last));
    }

    /** How long a case that is over is kept with the names in it 保存期限; none of it makes anybody's version stale. */
    sealed interface RetentionEvent extends CaseWatchEvent {}

    /**
     * Until when it is kept by the rules: then somebody is asked.
     *
     * @param last the last day
     * @param asksAt when somebody is asked
     */
    @Revision("1")
    record RetentionReckoned(
            CaseId caseId, LocalDate last, Instant asksAt, String rule, int ruleVersion, Reckoning reckoning)
            implements RetentionEvent {}

    /** It was kept long enough; {@code owner} is whose people are asked, and nothing is forgotten before they say so. */
    @Revision("1")
    record RetentionOver(CaseId caseId, OrganisationId owner, LocalDate last) implements RetentionEvent {

        /** The proposal by which somebody is asked. */
        public ProposalId proposalId() {
            return forgetting(caseId, last);
        }
    }

    /** Who was asked wants it kept until a day: then they are asked again. The answer to the proposal says why. */
    @Revision("1")
    record KeptLonger(CaseId caseId, ProposalId asked, LocalDate last, Instant asksAt) implements RetentionEvent {}

    /** Nobody is asked: the case goes on, or nobody is left in it to forget. */
    @Revision("1")
    record RetentionLeft(CaseId caseId) implements RetentionEvent {}
}
