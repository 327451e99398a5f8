package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NotifyComplainant;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseCalledBack;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ComplainantNotified;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** A case of two claims that was closed, and of which one comes back. */
class CaseReopeningTest {

    private static final ClosingReason SETTLED = ClosingReason.SETTLED_ON_THE_SPOT;
    private static final UUID REFERRAL = new UUID(0, 21);

    @Test
    void bringsBackTheClaimsThatAreNamed() {
        given(closed())
                .when(new ReopenCase(CASE, TEXT, List.of(2)), HEAD)
                .expectEvents(
                        new ClaimsReopened(CASE, List.of(2)),
                        new CaseReopened(CASE, 2, TEXT),
                        clock("investigation", "case.investigation"));
        refused(closed(), new ReopenCase(CASE, TEXT, List.of(3)), "case.numbers-name-who-is-there");
        refused(closed(), new ReopenCase(CASE, TEXT, List.of(2, 2)), "case.named-once");
    }

    @Test
    void findsAnewOnlyWhatIsAtIssue() {
        given(secondReopened())
                .when(new ConcludeInvestigation(CASE, Finding.NO_VIOLATION, List.of(), TEXT), HEAD)
                .expectEvents(
                        new InvestigationConcluded(
                                CASE, List.of(new ClaimFinding(2, Finding.NO_VIOLATION, List.of())), TEXT),
                        new CaseDeadlineMet(CASE, "investigation"));
        var first = List.of(new ClaimFinding(1, Finding.UNCLEAR, List.of()));
        refused(
                secondReopened(),
                new ConcludeInvestigation(CASE, Finding.NO_VIOLATION, first, TEXT),
                "case.not-at-issue");
    }

    @Test
    void keepsHowTheOtherClaimsEnded() {
        var first = List.of(new ClaimOutcome(1, SETTLED, null));
        var second = List.of(new ClaimOutcome(2, SETTLED, null));
        refused(secondReopened(), new CloseCase(CASE, SETTLED, TEXT, first), "case.not-at-issue");
        given(secondReopened())
                .when(new CloseCase(CASE, SETTLED, TEXT, second), HEAD)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isAboutEverythingAgainTheNextTime() {
        var again = then(
                secondReopened(), new CaseClosed(CASE, 2, SETTLED, TEXT, List.of()), new CaseReopened(CASE, 3, TEXT));
        given(again)
                .when(new ConcludeInvestigation(CASE, Finding.UNCLEAR, List.of(), TEXT), HEAD)
                .expectSuccessfulHandlerExecution()
                .expectState(
                        state -> assertThat(state.filed().parties().atIssue()).hasSize(2));
    }

    @Test
    void isToldOfAnewOnceItIsClosedAnew() {
        var told = new ComplainantNotified(CASE, ContactMeans.PHONE, TODAY, TEXT);
        var again = then(
                closed(),
                told,
                new CaseCalledBack(CASE),
                new CaseReopened(CASE, 2, TEXT),
                clock("investigation", "case.investigation"));
        var closing = new Object[] {
            new CaseClosed(CASE, 2, SETTLED, TEXT, List.of()),
            new CaseDeadlineVoided(CASE, "investigation", "CLOSED"),
            clock("closing-notice", "case.closing-notice"),
            clock("callback", "case.callback")
        };
        given(again).when(new CloseCase(CASE, SETTLED, TEXT, List.of()), HEAD).expectEvents(closing);
        given(then(again, closing))
                .when(new NotifyComplainant(CASE, ContactMeans.PHONE, TODAY, TEXT), HEAD)
                .expectEvents(told, new CaseDeadlineMet(CASE, "closing-notice"));
    }

    @Test
    void waitsForNoAgencyThatItWaitedForBefore() {
        var waited = then(
                concluded(Finding.VIOLATION),
                new ChildAdmitted(CASE, REFERRAL, ChildKind.REFERRAL, null, null, NOW),
                new AgencyAwaited(CASE, REFERRAL, TEXT),
                new CaseSuspended(CASE),
                new ChildVoided(CASE, REFERRAL, ChildKind.REFERRAL),
                new CaseClosed(CASE, 1, SETTLED, TEXT, List.of()));
        given(waited)
                .when(new ReopenCase(CASE, TEXT, List.of()), HEAD)
                .expectEvents(new CaseReopened(CASE, 2, TEXT), clock("investigation", "case.investigation"));
    }

    private static List<Object> closed() {
        return then(concluded(Finding.VIOLATION), new CaseClosed(CASE, 1, SETTLED, TEXT, List.of()));
    }

    private static List<Object> secondReopened() {
        return then(
                closed(),
                new ClaimsReopened(CASE, List.of(2)),
                new CaseReopened(CASE, 2, TEXT),
                clock("investigation", "case.investigation"));
    }

    private static TestExecutor<SupervisionCase> given(List<Object> history) {
        return supervisionCase().given(history);
    }

    private static void refused(List<Object> history, SupervisionCaseCommand command, String code) {
        given(history)
                .when(command, HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
