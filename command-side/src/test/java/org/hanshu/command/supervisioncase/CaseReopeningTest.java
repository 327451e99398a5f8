package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** A case of two claims that was closed, and of which one comes back. */
class CaseReopeningTest {

    private static final ClosingReason SETTLED = ClosingReason.SETTLED_ON_THE_SPOT;

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
