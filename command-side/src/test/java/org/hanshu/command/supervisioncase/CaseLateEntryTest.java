package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLOCK;
import static org.hanshu.command.supervisioncase.CaseBench.EARLIER;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.NUMBER;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.complaint;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmEntry;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReassignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** What happened to a case on Tuesday and is entered on Friday. */
class CaseLateEntryTest {

    private static final Instant MONDAY = NOW.minus(4, ChronoUnit.DAYS);
    private static final Instant TUESDAY = NOW.minus(3, ChronoUnit.DAYS);
    private static final Instant WEDNESDAY = NOW.minus(2, ChronoUnit.DAYS);

    @Test
    void startsItsClocksOnTheDayOnWhichItHappened() {
        supervisionCase()
                .given(on(MONDAY, filed()), on(MONDAY, clock("screening", "case.screening")))
                .when(new AcceptCase(CASE), told(OFFICER, TUESDAY))
                .expectEvents(
                        new CaseAccepted(CASE),
                        new CaseDeadlineMet(CASE, "screening"),
                        from(TUESDAY, "assignment", "case.assign"),
                        from(TUESDAY, "investigation", "case.investigation"));
    }

    @Test
    void keepsATimeLimitThatWasSaidToHaveRunOutMeanwhile() {
        var due = LIMITS.deadline("assignment", "case.assign", TIANHE, new OccurredAt(MONDAY).day(), NOW);
        var missed = List.of(
                on(MONDAY, filed()),
                on(MONDAY, new CaseAccepted(CASE)),
                on(MONDAY, new CaseDeadlineSet(CASE, due)),
                on(MONDAY, from(MONDAY, "investigation", "case.investigation")),
                on(NOW, new CaseDeadlineMissed(CASE, "assignment", due.due())));
        var assigned = new SupervisorsAssigned(CASE, SUPERVISORS, null);
        supervisionCase()
                .given(missed)
                .when(new AssignSupervisors(CASE, SUPERVISORS), told(HEAD, MONDAY.plusSeconds(60)))
                .expectEvents(assigned, new CaseDeadlineMet(CASE, "assignment"));
        supervisionCase()
                .given(missed)
                .when(new AssignSupervisors(CASE, SUPERVISORS), HEAD)
                .expectEvents(assigned, new CaseDeadlineVoided(CASE, "assignment", "INVESTIGATING"));
    }

    @Test
    void didNotHappenBeforeThatOnWhichItDepends() {
        var accepted = List.of(on(MONDAY, filed()), on(WEDNESDAY, new CaseAccepted(CASE)));
        refused(accepted, new AssignSupervisors(CASE, SUPERVISORS), told(HEAD, TUESDAY));
        refused(
                accepted,
                new AdmitChild(CASE, CaseBench.LETTER, ChildKind.LETTER, "PROMPT", null, List.of()),
                told(OFFICER, TUESDAY));
        refused(accepted, new CloseCase(CASE, ClosingReason.EMPLOYER_GONE, TEXT, List.of()), told(HEAD, TUESDAY));
        refused(List.of(on(TUESDAY, filed())), new ConfirmEntry(CASE, EntryKind.NOTE), told(OFFICER, MONDAY));
        supervisionCase()
                .given(accepted)
                .when(new ConfirmEntry(CASE, EntryKind.CONTACT), told(OFFICER, TUESDAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotMergedSplitOrReassignedBeforeItCameToStandAsItDoes() {
        var assigned = List.of(
                on(MONDAY, filed()),
                on(MONDAY, new CaseAccepted(CASE)),
                on(WEDNESDAY, new SupervisorsAssigned(CASE, SUPERVISORS, null)));
        refused(assigned, new ConfirmMerge(CASE, EARLIER), told(HEAD, TUESDAY));
        refused(assigned, new AdmitMerge(CASE, EARLIER, GZ, ApproachKind.COMPLAINT), told(HEAD, TUESDAY));
        refused(assigned, new MergeInto(CASE, EARLIER, "1", GZ, NOW.plusSeconds(60), null), told(HEAD, TUESDAY));
        refused(assigned, new SplitCase(CASE, EARLIER, List.of(1), List.of(), List.of(), TEXT), told(HEAD, TUESDAY));
        refused(assigned, new ReassignSupervisors(CASE, SUPERVISORS, TEXT), told(HEAD, TUESDAY));
        supervisionCase()
                .given(assigned)
                .when(new ConfirmMerge(CASE, EARLIER), told(HEAD, WEDNESDAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotConcludedBeforeSomeOfItBecameAnotherCase() {
        var split = List.of(
                on(MONDAY, filed()),
                on(MONDAY, new CaseAccepted(CASE)),
                on(MONDAY, new SupervisorsAssigned(CASE, SUPERVISORS, null)),
                on(WEDNESDAY, split()));
        refused(split, new ConcludeInvestigation(CASE, Finding.UNCLEAR, List.of(), TEXT), told(HEAD, TUESDAY));
        refused(split, new ConfirmMerge(CASE, EARLIER), told(HEAD, TUESDAY));
    }

    private static CaseSplit split() {
        return new CaseSplit(
                CASE, EARLIER, "2", List.of(1), List.of(), List.of(), List.of(), List.of(), 1, TEXT, WEDNESDAY);
    }

    @Test
    void isNotFiledBeforeItWasReceived() {
        var received = complaint(TIANHE, "道路货运", "a-new-story", List.of(NUMBER), TUESDAY, 1);
        supervisionCase()
                .givenNoPriorActivity()
                .when(received, told(OFFICER, MONDAY))
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.before-what-it-depends-on");
        supervisionCase()
                .givenNoPriorActivity()
                .when(received, told(OFFICER, TUESDAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isReopenedWithinAYearOfTheDayOnWhichItWasClosed() {
        var aYearAgo = NOW.minus(400, ChronoUnit.DAYS);
        var closed = List.of(
                on(aYearAgo, filed()),
                on(aYearAgo, new CaseAccepted(CASE)),
                on(aYearAgo, new CaseClosed(CASE, 1, ClosingReason.EMPLOYER_GONE, TEXT, List.of())));
        supervisionCase()
                .given(closed)
                .when(new ReopenCase(CASE, TEXT, List.of()), HEAD)
                .expectNoEvents()
                .expectExceptionMessage("case.no-longer-reopened");
    }

    private static GenericEventMessage<?> on(Instant at, Object event) {
        return new GenericEventMessage<>(event, Map.of(Trail.OCCURRED_AT, at.toString()));
    }

    private static Map<String, String> told(Map<String, String> who, Instant at) {
        var trail = new HashMap<>(who);
        trail.put(Trail.OCCURRED_AT, at.toString());
        trail.put(Trail.TOLD, "true");
        return trail;
    }

    private static CaseDeadlineSet from(Instant start, String name, String rule) {
        var day = new OccurredAt(start).day();
        return new CaseDeadlineSet(CASE, LIMITS.deadline(name, rule, TIANHE, day, CLOCK.instant()));
    }

    private static void refused(
            List<GenericEventMessage<?>> history, SupervisionCaseCommand command, Map<String, String> trail) {
        supervisionCase()
                .given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.before-what-it-depends-on");
    }
}
