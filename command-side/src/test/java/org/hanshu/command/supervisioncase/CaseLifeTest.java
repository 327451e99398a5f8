package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.PARTNER;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.found;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AnswerConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmEntry;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmOpen;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProvideInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RefuseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RequestInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseLifeTest {

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void goesFromScreeningToInvestigation() {
        given(List.of(filed(), clock("screening", "case.screening")))
                .when(new AcceptCase(CASE), OFFICER)
                .expectEvents(
                        new CaseAccepted(CASE),
                        new CaseDeadlineMet(CASE, "screening"),
                        clock("assignment", "case.assign"),
                        clock("investigation", "case.investigation"))
                .expectResultMessagePayload(new Changed(CASE.value(), 5));
    }

    @Test
    void isInvestigatedByTwo() {
        given(accepted())
                .when(new AssignSupervisors(CASE, SUPERVISORS), HEAD)
                .expectEvents(
                        new SupervisorsAssigned(CASE, SUPERVISORS, null), new CaseDeadlineMet(CASE, "assignment"));
    }

    @Test
    void isNotInvestigatedByOneNamedTwice() {
        var one = new Supervisor("officer.gz", "粤监001");
        refused(accepted(), new AssignSupervisors(CASE, List.of(one, one)), HEAD, "case.two-or-more-supervisors");
    }

    @Test
    void isNotInvestigatedByWhoIsNoSupervisor() {
        var stranger = new Supervisor("clerk.gz", null);
        refused(
                accepted(),
                new AssignSupervisors(CASE, List.of(SUPERVISORS.getFirst(), stranger)),
                HEAD,
                "case.no-such-supervisor");
    }

    @Test
    void isConcludedForEveryClaimAtOnce() {
        given(investigating())
                .when(new ConcludeInvestigation(CASE, Finding.VIOLATION, List.of(), TEXT), HEAD)
                .expectEvents(
                        new InvestigationConcluded(CASE, found(Finding.VIOLATION), TEXT),
                        new CaseDeadlineMet(CASE, "investigation"));
    }

    @Test
    void isConcludedClaimByClaim() {
        var first = new ClaimFinding(1, Finding.VIOLATION, List.of(1));
        given(investigating())
                .when(new ConcludeInvestigation(CASE, Finding.UNCLEAR, List.of(first), TEXT), HEAD)
                .expectEvents(
                        new InvestigationConcluded(
                                CASE, List.of(first, new ClaimFinding(2, Finding.UNCLEAR, List.of())), TEXT),
                        new CaseDeadlineMet(CASE, "investigation"));
    }

    @Test
    void isNotConcludedForAClaimThatIsNotThere() {
        var third = new ClaimFinding(3, Finding.VIOLATION, List.of(1));
        refused(investigating(), conclude(null, third), HEAD, "case.numbers-name-who-is-there");
    }

    @Test
    void isNotConcludedWhileAClaimIsLeftOut() {
        var first = new ClaimFinding(1, Finding.VIOLATION, List.of(1));
        refused(investigating(), conclude(null, first), HEAD, "case.every-claim-has-one-finding");
    }

    @Test
    void isRefusedWithARemedy() {
        given(List.of(filed(), clock("screening", "case.screening")))
                .when(new RefuseCase(CASE, CaseRefusalReason.OUT_OF_SCOPE, TEXT), HEAD)
                .expectEvents(
                        new CaseRefused(CASE, CaseRefusalReason.OUT_OF_SCOPE, TEXT),
                        new CaseDeadlineMet(CASE, "screening"));
    }

    @Test
    void asksForInformationOnce() {
        given(List.of(filed(), clock("screening", "case.screening")))
                .when(new RequestInformation(CASE, TEXT), OFFICER)
                .expectEvents(
                        new InformationRequested(CASE, TEXT),
                        new CaseDeadlineVoided(CASE, "screening", "INFORMATION_REQUESTED"),
                        clock("information", "case.information"));
        refused(
                List.of(filed(), new InformationRequested(CASE, TEXT), new InformationProvided(CASE, TEXT)),
                new RequestInformation(CASE, TEXT),
                OFFICER,
                "case.information-is-asked-for-once");
    }

    @Test
    void takesInformationFromWhoFiledIt() {
        var asked = List.<Object>of(
                filed(ApproachKind.COMPLAINT, new OrganisationId("gz-hrss")),
                new InformationRequested(CASE, TEXT),
                clock("information", "case.information"));
        given(asked)
                .when(new ProvideInformation(CASE, TEXT), PARTNER)
                .expectEvents(
                        new InformationProvided(CASE, TEXT),
                        new CaseDeadlineMet(CASE, "information"),
                        clock("screening", "case.screening"));
    }

    @Test
    void isAnsweredAtOnceWhereItOnlyAsks() {
        given(List.of(filed(ApproachKind.CONSULTATION, GZ)))
                .when(new AnswerConsultation(CASE, TEXT), CLERK)
                .expectEvents(new ConsultationAnswered(CASE, TEXT));
        given(List.of(filed(ApproachKind.SUGGESTION, GZ)))
                .when(new AnswerConsultation(CASE, TEXT), CLERK)
                .expectEvents(new ConsultationAnswered(CASE, TEXT));
        refused(List.of(filed()), new AnswerConsultation(CASE, TEXT), CLERK, "case.only-a-consultation-is-answered");
        refused(
                List.of(filed(ApproachKind.CONSULTATION, GZ)),
                new AcceptCase(CASE),
                OFFICER,
                "case.a-question-is-converted-first");
    }

    @Test
    void saysWhatIsAllowedInItsState() {
        refused(accepted(), new AcceptCase(CASE), OFFICER, "case.not-in-this-state");
        assertThatThrownBy(() -> CaseStep.ACCEPT.checkFrom(CaseStatus.ACCEPTED))
                .isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(
                                violated.refusal().arguments())
                        .containsEntry("state", "ACCEPTED")
                        .extractingByKey("allowed")
                        .asString()
                        .startsWith("assign, record-statement, letters, "));
    }

    @Test
    void tellsHowItStands() {
        given(investigating())
                .when(new ConfirmOpen(CASE), OFFICER)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotOpenBeforeItIsAccepted() {
        refused(List.of(filed()), new ConfirmOpen(CASE), OFFICER, "case.not-in-this-state");
    }

    @Test
    void takesContactsAndNotesBeforeItIsAccepted() {
        takes(List.of(filed()), EntryKind.CONTACT, EntryKind.NOTE);
    }

    @Test
    void takesEverythingWhileItIsWorkedOn() {
        takes(accepted(), EntryKind.values());
        takes(investigating(), EntryKind.values());
    }

    @Test
    void takesNotesAndCallbacksOnceItIsClosed() {
        var closed = new ArrayList<>(accepted());
        closed.add(new CaseClosed(CASE, 1, ClosingReason.NO_VIOLATION, null, List.of()));
        takes(closed, EntryKind.NOTE, EntryKind.CALLBACK);
    }

    @Test
    void takesNotesEvenWhenItWasRefused() {
        takes(List.of(filed(), new CaseRefused(CASE, CaseRefusalReason.OUT_OF_SCOPE, TEXT)), EntryKind.NOTE);
    }

    private void takes(List<Object> history, EntryKind... taken) {
        for (var entry : EntryKind.values()) {
            if (List.of(taken).contains(entry)) {
                given(history)
                        .when(new ConfirmEntry(CASE, entry), OFFICER)
                        .expectNoEvents()
                        .expectSuccessfulHandlerExecution();
            } else {
                refused(history, new ConfirmEntry(CASE, entry), OFFICER, "case.not-in-this-state");
            }
        }
    }

    private static ConcludeInvestigation conclude(@Nullable Finding finding, ClaimFinding... findings) {
        return new ConcludeInvestigation(CASE, finding, List.of(findings), TEXT);
    }

    private TestExecutor<SupervisionCase> given(List<Object> history) {
        return supervisionCase.given(history);
    }

    private void refused(List<Object> history, SupervisionCaseCommand command, Map<String, String> trail, String code) {
        given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
