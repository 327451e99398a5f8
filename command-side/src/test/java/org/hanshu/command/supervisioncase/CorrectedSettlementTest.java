package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;
import static org.hanshu.command.supervisioncase.CaseOffice.SLIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.ConfirmCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.CorrectCase;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FailConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordPerformance;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordSettlement;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.ClosingReason;
import org.junit.jupiter.api.Test;

/** What was settled, or done about it, entered wrongly. */
class CorrectedSettlementTest {

    private static final LocalDate DUE = TODAY.plusDays(7);

    private final CaseOffice office = new CaseOffice();

    @Test
    void isFollowedUntilAnotherDay() {
        settled();
        var was = LIMITS.agreed("term-1", "case.settlement", TODAY, DUE, office.now());
        var right = LIMITS.agreed("term-1", "case.settlement", TODAY, DUE.plusDays(7), office.now());
        office.by(OFFICER, correct(Map.of("terms.1.due", DUE.plusDays(7).toString())));
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new SettlementCorrected(
                                CASE,
                                office.id(SettlementRecorded.class),
                                List.of(new SettlementTerm(1, 1, Money.of("8000.00"), DUE.plusDays(7))),
                                List.of(),
                                List.of(new FieldChange(
                                        "terms.1.due",
                                        DUE.toString(),
                                        DUE.plusDays(7).toString())),
                                SLIP),
                        new CaseDeadlineRecomputed(CASE, right, was.due()));
    }

    @Test
    void isKeptOnceTheAmountIsWhatWasPaid() {
        settled().by(OFFICER, pay("5000.00"));
        office.by(OFFICER, correct(Map.of("terms.1.amount", "5000"))).by(HEAD, confirm());
        assertThat(office.last(SettlementCorrected.class).fulfilled()).containsExactly(1);
        assertThat(office.last(CaseDeadlineMet.class)).isEqualTo(new CaseDeadlineMet(CASE, "term-1"));
        office.refuses(OFFICER, pay("1.00"), "case.term-is-fulfilled");
    }

    @Test
    void isNotKeptOnceLessWasPaidThanWasTyped() {
        settled().by(OFFICER, pay("8000.00"));
        var clock = LIMITS.agreed("term-1", "case.settlement", TODAY, DUE, office.now());
        office.by(OFFICER, office.correction(SettlementTermPerformed.class, Map.of("amount", "800")));
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new PerformanceCorrected(
                                CASE,
                                office.id(SettlementTermPerformed.class),
                                1,
                                Money.of("800.00"),
                                TODAY,
                                Money.of("800.00"),
                                false,
                                List.of(new FieldChange("amount", "8000.00", "800.00")),
                                SLIP),
                        new CaseDeadlineReopened(CASE, clock, false));
        office.by(HEAD, confirm()).by(OFFICER, pay("7200.00"));
        assertThat(office.last(SettlementTermPerformed.class).fulfilled()).isTrue();
    }

    @Test
    void wasPaidInAnotherCase() {
        settled().by(OFFICER, pay("3000.00")).by(OFFICER, pay("5000.00"));
        office.by(OFFICER, office.annulment(SettlementTermPerformed.class)).by(HEAD, confirm());
        assertThat(office.last(PerformanceAnnulled.class))
                .isEqualTo(new PerformanceAnnulled(
                        CASE, office.id(SettlementTermPerformed.class), 1, Money.of("3000.00"), TODAY, false, SLIP));
        office.by(OFFICER, pay("5000.00"));
        assertThat(office.last(SettlementTermPerformed.class).fulfilled()).isTrue();
    }

    @Test
    void isDueAfterItWasSettledAndDoneByToday() {
        settled().by(OFFICER, pay("3000.00"));
        office.refuses(
                OFFICER, correct(Map.of("terms.1.due", TODAY.minusDays(1).toString())), "correction.is-not-before");
        office.refuses(
                OFFICER,
                office.correction(
                        SettlementTermPerformed.class,
                        Map.of("performedOn", TODAY.plusDays(1).toString())),
                "correction.is-not-after");
    }

    @Test
    void isNotAnnulledButFails() {
        settled();
        office.refuses(OFFICER, office.annulment(SettlementRecorded.class), "case.talks-fail");
        office.refuses(OFFICER, office.annulment(ConsultationProposed.class), "case.talks-fail");
        office.by(OFFICER, new FailConsultation(CASE, TEXT));
        office.refuses(OFFICER, correct(Map.of("terms.1.amount", "1")), "case.no-consultation-goes-on");
    }

    @Test
    void ofAClosedCaseStaysKept() {
        settled().by(OFFICER, pay("8000.00"));
        office.by(HEAD, new CloseCase(CASE, ClosingReason.SETTLED_PERFORMED, null, List.of()));
        office.refuses(OFFICER, office.annulment(SettlementTermPerformed.class), "case.a-closed-case-is-reopened");
        office.refuses(OFFICER, correct(Map.of("terms.1.amount", "9000")), "case.a-closed-case-is-reopened");
        office.when(OFFICER, correct(Map.of("terms.1.amount", "7000"))).expectSuccessfulHandlerExecution();
    }

    private CaseOffice settled() {
        var term = new SettlementTerm(1, 1, Money.of("8000.00"), DUE);
        return office.investigating()
                .by(OFFICER, new ProposeConsultation(CASE, List.of(), List.of(), null))
                .by(OFFICER, new RecordSettlement(CASE, List.of(term), TEXT));
    }

    private CorrectCase correct(Map<String, String> set) {
        return office.correction(SettlementRecorded.class, set);
    }

    private static RecordPerformance pay(String amount) {
        return new RecordPerformance(CASE, 1, Money.of(amount), VerificationBasis.BANK_RECORD, TODAY, null);
    }

    private static ConfirmCaseCorrection confirm() {
        return new ConfirmCaseCorrection(CASE, 1);
    }
}
