package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SECOND_LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.having;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.letter.SampleLetters;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmLetter;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.VoidChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseChildrenTest {

    private static final Instant TWO_MIDNIGHTS_LATER = Instant.parse("2026-11-24T16:00:00Z");

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void admitsAPromptOnceAccepted() {
        supervisionCase
                .given(accepted())
                .when(admit(LETTER, "PROMPT", null), OFFICER)
                .expectEvents(admitted(LETTER, "PROMPT", null));
    }

    @Test
    void saysBeforehandWhetherItWouldAdmitALetter() {
        supervisionCase
                .given(accepted())
                .when(new ConfirmLetter(CASE, "PROMPT", null), OFFICER)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(List.of(filed()), new ConfirmLetter(CASE, "PROMPT", null), OFFICER, "case.not-in-this-state");
        refused(accepted(), new ConfirmLetter(CASE, "OPINION", null), OFFICER, "case.no-violation-found");
        refused(accepted(), new ConfirmLetter(CASE, "DECREE", null), OFFICER, "case.no-such-letter-kind");
        refused(accepted(), new ConfirmLetter(CASE, "RECOMMENDATION", null), OFFICER, "case.step-skipped");
    }

    @Test
    void admitsTheSameLetterOnce() {
        supervisionCase
                .given(then(accepted(), admitted(LETTER, "PROMPT", null)))
                .when(admit(LETTER, "PROMPT", null), OFFICER)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admitsNoLetterBeforeItIsAccepted() {
        refused(List.of(filed()), admit(LETTER, "PROMPT", null), OFFICER, "case.not-in-this-state");
    }

    @Test
    void admitsNoOpinionWithoutAViolation() {
        refused(investigating(), admit(LETTER, "OPINION", "危险"), OFFICER, "case.no-violation-found");
        refused(concluded(Finding.UNCLEAR), admit(LETTER, "OPINION", "危险"), OFFICER, "case.no-violation-found");
    }

    @Test
    void admitsAnOpinionWithoutAPromptOnlyOnAListedGround() {
        var concluded = concluded(Finding.VIOLATION);
        refused(concluded, admit(LETTER, "OPINION", null), OFFICER, "case.step-skipped");
        refused(concluded, admit(LETTER, "OPINION", "情况紧急"), OFFICER, "case.skipped-on-a-listed-ground");
        supervisionCase
                .given(concluded)
                .when(admit(LETTER, "OPINION", "危及安全"), OFFICER)
                .expectEvents(admitted(LETTER, "OPINION", "危及安全"));
    }

    @Test
    void admitsAnOpinionAfterAPromptAndNotAfterAWithdrawnOne() {
        var prompted = then(concluded(Finding.VIOLATION), admitted(LETTER, "PROMPT", null));
        supervisionCase
                .given(prompted)
                .when(admit(SECOND_LETTER, "OPINION", null), OFFICER)
                .expectEvents(admitted(SECOND_LETTER, "OPINION", null));
        refused(
                then(prompted, ended(LETTER, "WITHDRAWN")),
                admit(SECOND_LETTER, "OPINION", null),
                OFFICER,
                "case.step-skipped");
    }

    @Test
    void admitsNoOpinionAfterAPromptThatIsOnlyADraft() {
        having(child -> new ChildHistory(List.of(SampleLetters.drafted())))
                .given(then(concluded(Finding.VIOLATION), admitted(LETTER, "PROMPT", null)))
                .when(admit(SECOND_LETTER, "OPINION", null), OFFICER)
                .expectNoEvents()
                .expectExceptionMessage("case.step-skipped");
    }

    @Test
    void isMediatedOnceAtATimeForOneClaim() {
        var open =
                then(accepted(), new ChildAdmitted(CASE, LETTER, ChildKind.MEDIATION, null, null, TWO_MIDNIGHTS_LATER));
        var again = new AdmitChild(CASE, SECOND_LETTER, ChildKind.MEDIATION, null, null, List.of(1));
        mediating(1)
                .given(open)
                .when(again, OFFICER)
                .expectNoEvents()
                .expectExceptionMessage("case.mediated-once-at-a-time");
        mediating(2).given(open).when(again, OFFICER).expectSuccessfulHandlerExecution();
        mediating(1).given(then(open, mediated("FAILED"))).when(again, OFFICER).expectSuccessfulHandlerExecution();
    }

    private static FixtureConfiguration<SupervisionCase> mediating(int claim) {
        return having(child -> new ChildHistory(List.of(new MediationApplied(
                new MediationId(LETTER),
                CASE,
                GZ,
                TIANHE,
                MediationRoute.UNION,
                List.of(),
                List.of(),
                List.of(new MediatedClaim(claim, Cause.UNPAID_WAGES, null)),
                TODAY,
                null))));
    }

    @Test
    void admitsNoKindThatTheCatalogueLacks() {
        refused(accepted(), admit(LETTER, "SUMMONS", null), OFFICER, "case.no-such-letter-kind");
    }

    @Test
    void isToldOnceThatAChildEnded() {
        var open = then(accepted(), admitted(LETTER, "PROMPT", null));
        var end = new EndChild(CASE, LETTER, "SATISFIED", "officer.gz");
        supervisionCase.given(open).when(end, SYSTEM).expectEvents(ended(LETTER, "SATISFIED"));
        supervisionCase
                .given(then(open, ended(LETTER, "SATISFIED")))
                .when(end, SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isToldAgainOfAnAgreementThatWasKeptAfterABreach() {
        var breached = then(
                accepted(),
                new ChildAdmitted(CASE, LETTER, ChildKind.MEDIATION, null, null, TWO_MIDNIGHTS_LATER),
                mediated("BREACHED"));
        var kept = new EndChild(CASE, LETTER, "PERFORMED", "officer.gz");
        supervisionCase.given(breached).when(kept, SYSTEM).expectEvents(mediated("PERFORMED"));
        var late = new EndChild(CASE, LETTER, "BREACHED", "officer.gz");
        supervisionCase.given(breached).when(late, SYSTEM).expectNoEvents();
        supervisionCase
                .given(then(breached, mediated("PERFORMED")))
                .when(late, SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static ChildEnded mediated(String outcome) {
        return new ChildEnded(CASE, LETTER, ChildKind.MEDIATION, outcome, "officer.gz");
    }

    @Test
    void goesOnWithAChildThatGoesOn() {
        var over = then(accepted(), admitted(LETTER, "PROMPT", null), ended(LETTER, "SATISFIED"));
        var reopen = new ReopenChild(CASE, LETTER, Personal.text(LETTER, "又欠薪"));
        supervisionCase
                .given(over)
                .when(reopen, SYSTEM)
                .expectEvents(new ChildReopened(CASE, LETTER, ChildKind.LETTER));
        supervisionCase
                .given(then(over, new ChildReopened(CASE, LETTER, ChildKind.LETTER)))
                .when(reopen, SYSTEM)
                .expectNoEvents();
    }

    @Test
    void knowsNothingOfAChildThatIsNotItsOwn() {
        supervisionCase
                .given(accepted())
                .when(new ReopenChild(CASE, LETTER, Personal.text(LETTER, "又欠薪")), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void letsGoOnceOfAChildThatWasNeverMade() {
        var open = then(accepted(), admitted(LETTER, "PROMPT", null));
        var letGo = new ChildVoided(CASE, LETTER, ChildKind.LETTER);
        supervisionCase.given(open).when(new VoidChild(CASE, LETTER), SYSTEM).expectEvents(letGo);
        supervisionCase
                .given(then(open, letGo))
                .when(new VoidChild(CASE, LETTER), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void keepsAChildThatWasMadeBeforeItsTimeWasNoticed() {
        supervisionCase
                .given(then(accepted(), admitted(SECOND_LETTER, "PROMPT", null)))
                .when(new VoidChild(CASE, SECOND_LETTER), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isToldSoByTheSystemOnly() {
        var open = then(accepted(), admitted(LETTER, "PROMPT", null));
        refused(open, new EndChild(CASE, LETTER, "SATISFIED", "head.gz"), HEAD, "shared.not-allowed");
    }

    private static AdmitChild admit(UUID letter, String kind, @Nullable String skipReason) {
        return new AdmitChild(CASE, letter, ChildKind.LETTER, kind, skipReason, List.of());
    }

    private static ChildAdmitted admitted(UUID letter, String kind, @Nullable String skipReason) {
        return new ChildAdmitted(CASE, letter, ChildKind.LETTER, kind, skipReason, TWO_MIDNIGHTS_LATER);
    }

    private static ChildEnded ended(UUID letter, String outcome) {
        return new ChildEnded(CASE, letter, ChildKind.LETTER, outcome, "officer.gz");
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
