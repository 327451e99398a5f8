package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.deadline;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmDemands;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.NoteProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.junit.jupiter.api.Test;

/** A case some of whose claims are dealt with elsewhere. */
class CaseProceedingsTest {

    private static final LocalDate SINCE = TODAY.minusDays(10);

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void notesThatAClaimIsBeforeArbitrationAndGoesOn() {
        supervisionCase
                .given(investigating())
                .when(note(ProceedingKind.ARBITRATION, 1), OFFICER)
                .expectEvents(noted(1, ProceedingKind.ARBITRATION, 1));
    }

    @Test
    void countsWhatIsNotedFromOne() {
        supervisionCase
                .given(then(investigating(), noted(1, ProceedingKind.ARBITRATION, 1)))
                .when(note(ProceedingKind.PETITION, 1), OFFICER)
                .expectEvents(noted(2, ProceedingKind.PETITION, 1));
    }

    @Test
    void demandsWhatIsNotBeforeTheArbitrator() {
        var history = then(investigating(), noted(1, ProceedingKind.ARBITRATION, 1));
        supervisionCase
                .given(history)
                .when(admit(2), OFFICER)
                .expectEvents(new ChildAdmitted(
                        CASE, LETTER, ChildKind.LETTER, "PROMPT", null, Instant.parse("2026-11-24T16:00:00Z")));
        refused(history, admit(1), OFFICER, "case.decided-elsewhere");
        refused(history, admit(1, 2), OFFICER, "case.decided-elsewhere");
    }

    @Test
    void demandsWhatAnInspectorOrAPetitionOfficeLooksAtToo() {
        supervisionCase
                .given(then(investigating(), noted(1, ProceedingKind.INSPECTION, 1)))
                .when(admit(1), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void demandsItAgainOnceTheProceedingHasEnded() {
        supervisionCase
                .given(then(investigating(), noted(1, ProceedingKind.SUIT, 1), ended()))
                .when(admit(1), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void demandsNothingOnAClaimThatItDoesNotHave() {
        refused(investigating(), admit(3), OFFICER, "case.numbers-name-who-is-there");
    }

    @Test
    void restsWithItsClocksOnceEverythingIsDecidedElsewhere() {
        supervisionCase
                .given(then(investigating(), noted(1, ProceedingKind.ARBITRATION, 1)))
                .when(note(ProceedingKind.SUIT, 2), OFFICER)
                .expectEvents(
                        noted(2, ProceedingKind.SUIT, 2),
                        new CaseSuspended(CASE),
                        new CaseDeadlineSuspended(CASE, "investigation", TODAY));
    }

    @Test
    void takesAllClaimsWhereNoneIsNamed() {
        supervisionCase
                .given(accepted())
                .when(note(ProceedingKind.ARBITRATION), OFFICER)
                .expectEvents(
                        noted(1, ProceedingKind.ARBITRATION, 1, 2),
                        new CaseSuspended(CASE),
                        new CaseDeadlineSuspended(CASE, "assignment", TODAY),
                        new CaseDeadlineSuspended(CASE, "investigation", TODAY));
    }

    @Test
    void opensNoLetterWhileItRests() {
        refused(suspended(TODAY), admit(), OFFICER, "case.not-in-this-state");
    }

    @Test
    void goesOnWhereItStoodWithTheDaysAddedForWhichItRested() {
        var running = deadline("investigation", "case.investigation");
        supervisionCase
                .given(suspended(TODAY.minusDays(5)))
                .when(end(1), OFFICER)
                .expectEvents(
                        ended(),
                        new CaseResumed(CASE, CaseStatus.INVESTIGATING),
                        new CaseDeadlineResumed(CASE, LIMITS.laidOn(running, 5, PeriodUnit.CALENDAR_DAYS, NOW)));
    }

    @Test
    void isNotAcceptedWhileTheInspectorateHasAllOfIt() {
        var screened = List.<Object>of(filed(), clock("screening", "case.screening"));
        refused(
                then(screened, noted(1, ProceedingKind.INSPECTION, 1), noted(2, ProceedingKind.SUIT, 2)),
                new AcceptCase(CASE),
                OFFICER,
                "case.decided-elsewhere");
        supervisionCase
                .given(then(screened, noted(1, ProceedingKind.INSPECTION, 1), noted(2, ProceedingKind.PETITION, 2)))
                .when(new AcceptCase(CASE), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void saysWhetherAClaimCanBeDemandedStill() {
        var history = then(investigating(), noted(1, ProceedingKind.ARBITRATION, 1));
        supervisionCase
                .given(history)
                .when(new ConfirmDemands(CASE, List.of(2)), OFFICER)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(history, new ConfirmDemands(CASE, List.of(1, 2)), OFFICER, "case.decided-elsewhere");
        refused(history, new ConfirmDemands(CASE, List.of(3)), OFFICER, "case.numbers-name-who-is-there");
    }

    @Test
    void isNotAcceptedWhileEverythingInItIsDecidedElsewhere() {
        var screened = List.<Object>of(filed(), clock("screening", "case.screening"));
        refused(
                then(screened, noted(1, ProceedingKind.ARBITRATION, 1, 2)),
                new AcceptCase(CASE),
                OFFICER,
                "case.decided-elsewhere");
        supervisionCase
                .given(then(screened, noted(1, ProceedingKind.ARBITRATION, 1)))
                .when(new AcceptCase(CASE), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void notesNothingOfClaimsThatItDoesNotHave() {
        refused(investigating(), note(ProceedingKind.SUIT, 3), OFFICER, "case.numbers-name-who-is-there");
    }

    @Test
    void notesNothingThatIsYetToBegin() {
        var tomorrow = new NoteProceeding(CASE, ProceedingKind.SUIT, "法院", null, List.of(1), TODAY.plusDays(1));
        refused(investigating(), tomorrow, OFFICER, "case.proceedings-have-begun");
    }

    @Test
    void isToldOfProceedingsByWhoWorksOnIt() {
        refused(investigating(), note(ProceedingKind.SUIT, 1), CLERK, "shared.not-allowed");
    }

    @Test
    void notesTheirEndOnceAndAfterTheirBeginning() {
        var history = then(investigating(), noted(1, ProceedingKind.SUIT, 1));
        supervisionCase.given(history).when(end(1), HEAD).expectEvents(ended());
        refused(then(history, ended()), end(1), HEAD, "case.proceeding-has-ended");
        refused(history, end(2), HEAD, "case.numbers-name-who-is-there");
        var before = new EndProceeding(CASE, 1, TEXT, SINCE.minusDays(1));
        refused(history, before, HEAD, "case.proceedings-end-after-they-began");
    }

    private static List<Object> suspended(LocalDate on) {
        return then(
                investigating(),
                noted(1, ProceedingKind.ARBITRATION, 1, 2),
                new CaseSuspended(CASE),
                new CaseDeadlineSuspended(CASE, "investigation", on));
    }

    private static NoteProceeding note(ProceedingKind kind, Integer... claims) {
        return new NoteProceeding(CASE, kind, "广州市劳动人事争议仲裁委员会", null, List.of(claims), SINCE);
    }

    private static ProceedingNoted noted(int n, ProceedingKind kind, Integer... claims) {
        return new ProceedingNoted(CASE, n, kind, "广州市劳动人事争议仲裁委员会", null, List.of(claims), SINCE);
    }

    private static EndProceeding end(int n) {
        return new EndProceeding(CASE, n, TEXT, TODAY);
    }

    private static ProceedingEnded ended() {
        return new ProceedingEnded(CASE, 1, TEXT, TODAY);
    }

    private static AdmitChild admit(Integer... claims) {
        return new AdmitChild(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, List.of(claims));
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
