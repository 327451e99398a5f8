package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FailConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordPerformance;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordSettlement;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.FilerRelation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case whose sides talk 协商. */
class CaseConsultationTest {

    private static final LocalDate DUE = TODAY.plusDays(7);
    private static final Money WHOLE = Money.of("8000.00");

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void letsBothSidesTalkForFifteenDays() {
        supervisionCase
                .given(investigating())
                .when(propose(), OFFICER)
                .expectEvents(proposed(), clock("consultation", "case.consultation"));
    }

    @Test
    void letsNobodyTalkWhoIsNotThere() {
        var stranger = new ProposeConsultation(CASE, List.of(1), List.of(2), null);
        refused(investigating(), stranger, OFFICER, "case.numbers-name-who-is-there");
        refused(List.of(filed()), propose(), OFFICER, "case.not-in-this-state");
        refused(investigating(), propose(), CLERK, "shared.not-allowed");
    }

    @Test
    void letsNobodyTalkToHimself() {
        var tip = List.<Object>of(tip(), new CaseAccepted(CASE));
        refused(tip, propose(), OFFICER, "case.both-sides-consent");
    }

    /** Somebody told of a wrong, and named nobody whom it wrongs. */
    private static ComplaintFiled tip() {
        var told = filed();
        return new ComplaintFiled(
                CASE,
                told.caseNumber(),
                ApproachKind.TIP,
                told.channel(),
                told.references(),
                told.receivedAt(),
                told.region(),
                told.industry(),
                told.owner(),
                told.filer(),
                FilerRelation.TIPSTER,
                told.respondents(),
                List.of(),
                told.workersAffected(),
                List.of(),
                true,
                List.of(),
                told.narrative(),
                List.of());
    }

    @Test
    void followsWhatTheySettledOnTermByTerm() {
        supervisionCase
                .given(talking())
                .when(settle(term(1, 1, DUE), term(2, 2, null)), OFFICER)
                .expectEvents(
                        settled(),
                        new CaseDeadlineVoided(CASE, "investigation", "HANDLING"),
                        new CaseDeadlineMet(CASE, "consultation"),
                        new CaseDeadlineSet(CASE, LIMITS.agreed("term-1", "case.settlement", TODAY, DUE, NOW)));
    }

    @Test
    void settlesOnSomethingThatCanBeDone() {
        refused(talking(), settle(), OFFICER, "case.a-settlement-has-terms");
        refused(talking(), settle(term(1, 3, DUE)), OFFICER, "case.numbers-name-who-is-there");
        refused(talking(), settle(term(1, 1, TODAY.minusDays(1))), OFFICER, "case.terms-are-due-after-the-settlement");
        refused(investigating(), settle(term(1, 1, DUE)), OFFICER, "case.not-in-this-state");
    }

    @Test
    void waitsForTheRestOfATermPaidInPart() {
        var part = Money.of("3000.00");
        supervisionCase.given(following()).when(perform(1, part), OFFICER).expectEvents(performed(1, part, false));
        supervisionCase
                .given(then(following(), performed(1, part, false)))
                .when(perform(1, null), OFFICER)
                .expectEvents(performed(1, Money.of("5000.00"), true), new CaseDeadlineMet(CASE, "term-1"));
    }

    @Test
    void recordsAPerformanceOnceAndOfATermThatThereIs() {
        refused(following(), perform(3, WHOLE), OFFICER, "case.numbers-name-who-is-there");
        refused(
                then(following(), performed(1, WHOLE, true), new CaseDeadlineMet(CASE, "term-1")),
                perform(1, WHOLE),
                OFFICER,
                "case.term-is-fulfilled");
        var tomorrow = new RecordPerformance(CASE, 1, WHOLE, VerificationBasis.BANK_RECORD, TODAY.plusDays(1), null);
        refused(following(), tomorrow, OFFICER, "case.performed-by-today");
    }

    @Test
    void isPerformedFromTheDayOfTheSettlementOn() {
        var yesterday = new RecordPerformance(CASE, 1, WHOLE, VerificationBasis.BANK_RECORD, TODAY.minusDays(1), null);
        refused(following(), yesterday, OFFICER, "case.performed-after-the-settlement");
    }

    @Test
    void takesNoMoreThanIsOwed() {
        refused(following(), perform(1, Money.of("8000.01")), OFFICER, "case.no-more-is-owed");
        var paidInPart = then(following(), performed(1, Money.of("3000.00"), false));
        refused(paidInPart, perform(1, Money.of("5000.01")), OFFICER, "case.no-more-is-owed");
        supervisionCase
                .given(paidInPart)
                .when(perform(1, Money.of("5000.00")), OFFICER)
                .expectEvents(performed(1, Money.of("5000.00"), true), new CaseDeadlineMet(CASE, "term-1"));
    }

    @Test
    void goesOnWhereItStoodWhenTheyDoNotAgree() {
        supervisionCase
                .given(talking())
                .when(new FailConsultation(CASE, TEXT), OFFICER)
                .expectEvents(
                        new ConsultationFailed(CASE, TEXT, CaseStatus.INVESTIGATING),
                        new CaseDeadlineVoided(CASE, "consultation", "INVESTIGATING"));
    }

    @Test
    void goesOnWhereItStoodWhenASettlementIsNotKept() {
        supervisionCase
                .given(following())
                .when(new FailConsultation(CASE, TEXT), OFFICER)
                .expectEvents(
                        new ConsultationFailed(CASE, TEXT, CaseStatus.INVESTIGATING),
                        new CaseDeadlineVoided(CASE, "term-1", "INVESTIGATING"),
                        clock("investigation", "case.investigation"));
    }

    @Test
    void doesNotFailWhereNobodyTalks() {
        refused(accepted(), new FailConsultation(CASE, TEXT), OFFICER, "case.not-in-this-state");
        refused(
                then(following(), performed(1, WHOLE, true), performed(2, WHOLE, true)),
                new FailConsultation(CASE, TEXT),
                OFFICER,
                "case.no-consultation-goes-on");
    }

    @Test
    void isClosedAsKeptOnlyOnceEverythingWasDone() {
        var close = new CloseCase(CASE, ClosingReason.SETTLED_PERFORMED, null, List.of());
        refused(following(), close, HEAD, "case.reason-does-not-fit");
        supervisionCase
                .given(then(
                        following(),
                        performed(1, WHOLE, true),
                        new CaseDeadlineMet(CASE, "term-1"),
                        performed(2, WHOLE, true)))
                .when(close, HEAD)
                .expectEvents(
                        new CaseClosed(CASE, 1, ClosingReason.SETTLED_PERFORMED, null, List.of()),
                        clock("closing-notice", "case.closing-notice"),
                        clock("callback", "case.callback"));
    }

    @Test
    void numbersTheTermsOfAnotherSettlementOn() {
        supervisionCase
                .given(then(
                        following(),
                        new ConsultationFailed(CASE, TEXT, CaseStatus.INVESTIGATING),
                        new CaseDeadlineVoided(CASE, "term-1", "INVESTIGATING"),
                        proposed()))
                .when(settle(term(1, 1, null)), OFFICER)
                .expectEvents(new SettlementRecorded(CASE, List.of(term(3, 1, null)), TEXT));
    }

    private static List<Object> talking() {
        return then(investigating(), proposed(), clock("consultation", "case.consultation"));
    }

    private static List<Object> following() {
        return then(
                talking(),
                new GenericEventMessage<>(settled(), Map.of(Trail.OCCURRED_AT, NOW.toString())),
                new CaseDeadlineVoided(CASE, "investigation", "HANDLING"),
                new CaseDeadlineMet(CASE, "consultation"),
                new CaseDeadlineSet(CASE, LIMITS.agreed("term-1", "case.settlement", TODAY, DUE, NOW)));
    }

    private static ProposeConsultation propose() {
        return new ProposeConsultation(CASE, List.of(), List.of(), null);
    }

    private static ConsultationProposed proposed() {
        return new ConsultationProposed(CASE, List.of(1), List.of(1), null);
    }

    private static RecordSettlement settle(SettlementTerm... terms) {
        return new RecordSettlement(CASE, List.of(terms), TEXT);
    }

    private static SettlementRecorded settled() {
        return new SettlementRecorded(CASE, List.of(term(1, 1, DUE), term(2, 2, null)), TEXT);
    }

    private static SettlementTerm term(int n, int claim, @Nullable LocalDate due) {
        return new SettlementTerm(n, claim, WHOLE, due);
    }

    private static RecordPerformance perform(int n, @Nullable Money amount) {
        return new RecordPerformance(CASE, n, amount, VerificationBasis.BANK_RECORD, TODAY, null);
    }

    private static SettlementTermPerformed performed(int n, Money amount, boolean fulfilled) {
        return new SettlementTermPerformed(CASE, n, amount, VerificationBasis.BANK_RECORD, TODAY, null, fulfilled);
    }

    private void refused(List<Object> history, SupervisionCaseCommand command, Map<String, String> trail, String code) {
        supervisionCase
                .given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
