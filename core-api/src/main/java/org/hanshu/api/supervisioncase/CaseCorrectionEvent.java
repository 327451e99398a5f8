package org.hanshu.api.supervisioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What is done about an entry of a case that was wrong 更正: the entry stays, and further events put right what hung on it.
 * In each, {@code event} is the id of the entry; what follows from it names in its metadata what it corrects.
 */
public sealed interface CaseCorrectionEvent extends SupervisionCaseEvent {

    /** A correction waits for a second person; {@code n} is its number, from 1. */
    @Revision("1")
    record CaseCorrectionAsked(
            CaseId caseId,
            int n,
            String event,
            CorrectionKind kind,
            List<FieldChange> changes,
            List<PersonalChange> personal,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    @Revision("1")
    record CaseCorrectionConfirmed(CaseId caseId, int n) implements CaseCorrectionEvent {}

    @Revision("1")
    record CaseCorrectionDeclined(CaseId caseId, int n, Personal<String> reason) implements CaseCorrectionEvent {}

    /** When the complaint was received. */
    @Revision("1")
    record ReceiptCorrected(
            CaseId caseId, String event, Instant receivedAt, List<FieldChange> changes, Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** When a step really happened; the clocks that it began or ended follow. */
    @Revision("1")
    record StepTimeCorrected(
            CaseId caseId, String event, Instant at, List<FieldChange> changes, Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** What somebody said to a step, or told; {@code place} is what the entry calls it, for instance {@code narrative}. */
    @Revision("1")
    record WordsCorrected(
            CaseId caseId,
            String event,
            String place,
            @Nullable Personal<String> text,
            Personal<String> reason) implements CaseCorrectionEvent {}

    /**
     * Who stands in the case, or what is claimed.
     *
     * @param respondents those of whom it is corrected, as they should have been told
     * @param claimants those of whom it is corrected
     * @param claims those that are corrected
     * @param workersAffected how many are affected in all
     */
    @Revision("1")
    record PartiesCorrected(
            CaseId caseId,
            String event,
            List<Respondent> respondents,
            List<Claimant> claimants,
            List<Claim> claims,
            int workersAffected,
            List<FieldChange> changes,
            List<PersonalChange> personal,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** {@code findings} are all of that conclusion. */
    @Revision("1")
    record FindingsCorrected(
            CaseId caseId,
            String event,
            List<ClaimFinding> findings,
            List<FieldChange> changes,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** {@code findings} are those that stand without it, {@code standing} where the case stands. */
    @Revision("1")
    record FindingsAnnulled(
            CaseId caseId, String event, List<ClaimFinding> findings, CaseStatus standing, Personal<String> reason)
            implements CaseCorrectionEvent {}

    /**
     * What both sides settled on.
     *
     * @param terms all of that settlement
     * @param fulfilled which of them are fulfilled with what was done so far, by number
     */
    @Revision("1")
    record SettlementCorrected(
            CaseId caseId,
            String event,
            List<SettlementTerm> terms,
            List<Integer> fulfilled,
            List<FieldChange> changes,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /**
     * What was done about a term.
     *
     * @param n which term
     * @param amount what was paid then
     * @param paid what was paid for the term in all
     * @param fulfilled whether the whole of the term is done
     */
    @Revision("1")
    record PerformanceCorrected(
            CaseId caseId,
            String event,
            int n,
            @Nullable Money amount,
            LocalDate performedOn,
            Money paid,
            boolean fulfilled,
            List<FieldChange> changes,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /**
     * Nothing of the kind was done about a term.
     *
     * @param n which term
     * @param paid what was paid for it in all without it
     * @param performedOn when something was done about it last without it, where anything was
     */
    @Revision("1")
    record PerformanceAnnulled(
            CaseId caseId,
            String event,
            int n,
            Money paid,
            @Nullable LocalDate performedOn,
            boolean fulfilled,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** {@code n} is the proceeding's number in the case. */
    @Revision("1")
    record ProceedingCorrected(
            CaseId caseId,
            String event,
            int n,
            String body,
            @Nullable String number,
            LocalDate since,
            @Nullable LocalDate endedOn,
            List<FieldChange> changes,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** It is not about claims of this case; its number is not given again. */
    @Revision("1")
    record ProceedingAnnulled(CaseId caseId, String event, int n, Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** It goes on. */
    @Revision("1")
    record ProceedingEndAnnulled(CaseId caseId, String event, int n, Personal<String> reason)
            implements CaseCorrectionEvent {}

    @Revision("1")
    record ConsentAnnulled(
            CaseId caseId, String event, int claimant, String towards, ConsentPurpose purpose, Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** The worker consents still. */
    @Revision("1")
    record ConsentWithdrawalAnnulled(
            CaseId caseId, String event, int claimant, String towards, ConsentPurpose purpose, Personal<String> reason)
            implements CaseCorrectionEvent {}

    /**
     * They claim still.
     *
     * @param claimants by number
     * @param representatives who speaks for the workers without it, by number
     * @param consents to what those consented who claim still
     */
    @Revision("1")
    record WithdrawalAnnulled(
            CaseId caseId,
            String event,
            List<Integer> claimants,
            List<Integer> representatives,
            List<GivenConsent> consents,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /**
     * How the case ended.
     *
     * @param closedWith the reason with which it was closed
     * @param outcomes per claim, as far as they were named
     */
    @Revision("1")
    record ClosingCorrected(
            CaseId caseId,
            String event,
            ClosingReason closedWith,
            List<ClaimOutcome> outcomes,
            List<FieldChange> changes,
            Personal<String> reason)
            implements CaseCorrectionEvent {}

    /** What was asked for may still come: the case had not lapsed. */
    @Revision("1")
    record CaseLapseTakenBack(CaseId caseId, CaseStatus to) implements CaseCorrectionEvent {}

    /** A clock has another last day; whether it ran out or was met stays as it was. */
    @Revision("1")
    record CaseDeadlineRecomputed(CaseId caseId, Deadline deadline, LocalDate earlier) implements CaseCorrectionEvent {}

    /**
     * A clock that was said to have run out had not 逾期更正.
     *
     * @param due the last day that was thought to be missed
     * @param runs the clock, where what it waits for is still to come
     */
    @Revision("1")
    record CaseOverdueTakenBack(
            CaseId caseId,
            String name,
            LocalDate due,
            @Nullable Deadline runs) implements CaseCorrectionEvent {}

    /** What the clock waited for did not come after all: it runs again; {@code missed} says whether it has run out. */
    @Revision("1")
    record CaseDeadlineReopened(CaseId caseId, Deadline deadline, boolean missed) implements CaseCorrectionEvent {}
}
