package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.filed;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationInterrupted;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the right to a claim would be lost. */
class LimitationsTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 1, 5);

    @Test
    void isAYearForALabourDisputeAndThreeForAnAgreementOfCivilLaw() {
        assertThat(onlyOf(accepted(claim(Cause.SOCIAL_INSURANCE, KNOWN, null), null))
                        .last())
                .isEqualTo("2027-01-05");
        var civil = onlyOf(accepted(claim(Cause.VEHICLE_DEPOSIT, KNOWN, null), null));
        assertThat(civil.last()).isEqualTo("2029-01-05");
        assertThat(civil.kind()).isEqualTo(LimitationKind.CIVIL);
    }

    @Test
    void runsForWagesFromTheEndOfEmploymentOnly() {
        assertThat(turned(accepted(claim(Cause.UNPAID_WAGES, KNOWN, null), null)))
                .isEmpty();
        var ended = onlyOf(accepted(claim(Cause.UNPAID_WAGES, KNOWN, null), LocalDate.of(2026, 2, 28)));
        assertThat(ended.last()).isEqualTo("2027-02-28");
        assertThat(ended.basis()).isEqualTo(LimitationBasis.EMPLOYMENT_ENDED);
    }

    @Test
    void isTwoForAnInjuryFromTheDayOfTheAccident() {
        var events = turned(accepted(claim(Cause.OCCUPATIONAL_INJURY, null, LocalDate.of(2026, 11, 1)), null));
        assertThat(events)
                .extracting(each -> ((LimitationReckoned) each).last().toString())
                .containsExactly("2026-12-01", "2027-11-01");
    }

    @Test
    void startsAnewWithAnInterruptionAndPromisesNothing() {
        var state = accepted(claim(Cause.SOCIAL_INSURANCE, KNOWN, null), null);
        state.evolve(
                new LimitationInterrupted(CASE, 1, InterruptionKind.PROMISED, LocalDate.of(2026, 10, 1), TEXT), NOW);
        var anew = onlyOf(state);
        assertThat(anew.last()).isEqualTo("2027-10-01");
        assertThat(anew.basis()).isEqualTo(LimitationBasis.INTERRUPTED);
    }

    @Test
    void isNotRevivedByWhatCameAfterItsEndUnlessTheOtherSidePromised() {
        var state = accepted(claim(Cause.SOCIAL_INSURANCE, LocalDate.of(2023, 1, 10), null), null);
        interrupted(state, InterruptionKind.CLAIMED, LocalDate.of(2025, 5, 6));
        assertThat(onlyOf(state).last()).isEqualTo("2024-01-10");
        interrupted(state, InterruptionKind.CLAIMED, LocalDate.of(2023, 12, 1));
        assertThat(onlyOf(state).last()).isEqualTo("2024-12-01");
        interrupted(state, InterruptionKind.AUTHORITY_ASKED, LocalDate.of(2024, 11, 30));
        assertThat(onlyOf(state).last()).isEqualTo("2026-05-06");
        interrupted(state, InterruptionKind.PROMISED, LocalDate.of(2026, 11, 1));
        assertThat(onlyOf(state).last()).isEqualTo("2027-11-01");
    }

    @Test
    void isNotInterruptedForTheRecognitionOfAnInjury() {
        var state = accepted(claim(Cause.OCCUPATIONAL_INJURY, null, LocalDate.of(2025, 12, 20)), null);
        interrupted(state, InterruptionKind.CLAIMED, LocalDate.of(2026, 11, 20));
        assertThat(turned(state))
                .extracting(each -> ((LimitationReckoned) each).last().toString())
                .containsExactly("2026-01-19", "2026-12-20");
    }

    @Test
    void isWatchedFromTheComplaintOn() {
        var state = new CaseState(complaint(claim(Cause.SOCIAL_INSURANCE, KNOWN, null), null));
        assertThat(onlyOf(state).last()).isEqualTo("2027-01-05");
    }

    @Test
    void isReckonedOnceAndLeftWithTheCase() {
        var state = accepted(claim(Cause.SOCIAL_INSURANCE, KNOWN, null), null);
        state.evolve(onlyOf(state), NOW);
        assertThat(turned(state)).isEmpty();
        state.evolve(new CaseClosed(CASE, 1, ClosingReason.EMPLOYER_GONE, TEXT, List.of()), NOW);
        assertThat(turned(state)).containsExactly(new LimitationLeft(CASE, 1, LimitationKind.LABOUR));
    }

    @Test
    void isLeftToTheArbitratorWhoHasTheClaim() {
        var state = accepted(claim(Cause.SOCIAL_INSURANCE, KNOWN, null), null);
        state.evolve(new ProceedingNoted(CASE, 1, ProceedingKind.ARBITRATION, "仲裁委", null, List.of(1), KNOWN), NOW);
        assertThat(turned(state)).isEmpty();
    }

    @Test
    void runsAnewFromTheEndOfAnArbitrationThatBeganInTime() {
        var state = before(ProceedingKind.ARBITRATION, LocalDate.of(2026, 10, 1));
        state.evolve(new ProceedingEnded(CASE, 1, TEXT, LocalDate.of(2026, 11, 12)), NOW);
        assertThat(onlyOf(state).last()).isEqualTo("2027-11-12");
        assertThat(onlyOf(state).basis()).isEqualTo(LimitationBasis.INTERRUPTED);
    }

    @Test
    void isNotRevivedByAnArbitrationThatBeganTooLateOrNever() {
        var late = before(ProceedingKind.ARBITRATION, KNOWN.plusYears(1).plusDays(1));
        late.evolve(new ProceedingEnded(CASE, 1, TEXT, KNOWN.plusYears(1).plusDays(9)), NOW);
        assertThat(onlyOf(late).last()).isEqualTo(KNOWN.plusYears(1));
        var never = before(ProceedingKind.SUIT, LocalDate.of(2026, 10, 1));
        never.evolve(new ProceedingAnnulled(CASE, "entry", 1, TEXT), NOW);
        assertThat(onlyOf(never).last()).isEqualTo(KNOWN.plusYears(1));
    }

    @Test
    void runsAnewFromTheDayOnWhichAnAuthorityWasAsked() {
        assertThat(onlyOf(before(ProceedingKind.INSPECTION, LocalDate.of(2026, 10, 1)))
                        .last())
                .isEqualTo("2027-10-01");
    }

    private static CaseState before(ProceedingKind whom, LocalDate since) {
        var state = accepted(claim(Cause.SOCIAL_INSURANCE, KNOWN, null), null);
        state.evolve(new ProceedingNoted(CASE, 1, whom, "广州", null, List.of(1), since), NOW);
        return state;
    }

    @Test
    void saysAtOnceWhatIsNearAlready() {
        var near = onlyOf(accepted(claim(Cause.SOCIAL_INSURANCE, LocalDate.of(2025, 12, 10), null), null));
        assertThat(near.calls())
                .extracting(CaseWatchEvent.Call::code)
                .containsExactly(LimitationCall.THIRTY_DAYS, LimitationCall.SEVEN_DAYS, LimitationCall.OVER);
        assertThat(near.calls().getFirst().at()).isEqualTo(NOW);
    }

    private static LimitationReckoned onlyOf(CaseState state) {
        var events = turned(state);
        assertThat(events).hasSize(1);
        return (LimitationReckoned) events.getFirst();
    }

    private static List<CaseWatchEvent> turned(CaseState state) {
        return new Limitations(LIMITS, NOW).turned(CASE, state);
    }

    private static void interrupted(CaseState state, InterruptionKind kind, LocalDate on) {
        state.evolve(new LimitationInterrupted(CASE, 1, kind, on, TEXT), NOW);
    }

    private static CaseState accepted(Claim claim, @Nullable LocalDate employmentEndedOn) {
        var state = new CaseState(complaint(claim, employmentEndedOn));
        state.evolve(new CaseAccepted(CASE), NOW);
        return state;
    }

    private static ComplaintFiled complaint(Claim claim, @Nullable LocalDate employmentEndedOn) {
        return filed(List.of(new Claimant(1, null, null, null, null, employmentEndedOn)), 1, List.of(claim));
    }

    private static Claim claim(Cause cause, @Nullable LocalDate knownOn, @Nullable LocalDate from) {
        return new Claim(1, cause, null, from, null, knownOn, List.of(1), List.of(1));
    }
}
