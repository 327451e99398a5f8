package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.deadline;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.having;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AnswerReminder;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AwaitAgency;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ExtendInvestigation;
import org.hanshu.api.supervisioncase.CaseWatchCommand.MarkCollective;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteCallback;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NotifyComplainant;
import org.hanshu.api.supervisioncase.CaseWatchCommand.RecordInterruption;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReportUp;
import org.hanshu.api.supervisioncase.CaseWatchCommand.SendReminder;
import org.hanshu.api.supervisioncase.CaseWatchCommand.StopAwaiting;
import org.hanshu.api.supervisioncase.CaseWatchCommand.WarnOfLimitation;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyNoLongerAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.Call;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseCalledBack;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseReportedUp;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ComplainantNotified;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationInterrupted;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderAnswered;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderSent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.VoidChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.junit.jupiter.api.Test;

/** A case that somebody watches over. */
class CaseWatchTest {

    private static final OrganisationId ABOVE = new OrganisationId("gd-union");
    private static final Map<String, String> HEAD_ABOVE =
            new Caller("head.gd", ABOVE, Set.of(GZ), "44", Role.HEAD, null).trail(NOW, "HTTP");
    private static final UUID REFERRAL = new UUID(0, 21);
    private static final CaseMarkedCollective MARKED = new CaseMarkedCollective(CASE, 12, null);

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void isMarkedAndReportedToTheUnionAboveWithinADay() {
        supervisionCase
                .given(ofTwelve())
                .when(new MarkCollective(CASE, TEXT), OFFICER)
                .expectEvents(new CaseMarkedCollective(CASE, 12, TEXT), new CaseDeadlineSet(CASE, within24Hours()));
        supervisionCase()
                .given(then(accepted(), MARKED, new CaseDeadlineSet(CASE, within24Hours())))
                .when(new ReportUp(CASE, "gd-union", null), OFFICER)
                .expectEvents(
                        new CaseReportedUp(CASE, "gd-union", null), new CaseDeadlineMet(CASE, "collective-report"));
    }

    @Test
    void isMarkedAndReportedOnce() {
        refused(accepted(), new MarkCollective(CASE, null), OFFICER, "case.many-are-ten");
        refused(then(accepted(), MARKED), new MarkCollective(CASE, null), OFFICER, "case.marked-already");
        refused(accepted(), new ReportUp(CASE, "gd-union", null), OFFICER, "case.marked-before-it-is-reported");
        refused(then(accepted(), MARKED), new ReportUp(CASE, null, null), OFFICER, "case.told-to-somebody-above");
    }

    @Test
    void isFoundToBeOfManyOnce() {
        supervisionCase
                .given(ofTwelve())
                .when(new MarkCollective(CASE, null), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void endsWithANoticeAndACallBack() {
        supervisionCase
                .given(closed())
                .when(new NotifyComplainant(CASE, ContactMeans.PHONE, TODAY, TEXT), OFFICER)
                .expectEvents(
                        new ComplainantNotified(CASE, ContactMeans.PHONE, TODAY, TEXT),
                        new CaseDeadlineMet(CASE, "closing-notice"));
        supervisionCase()
                .given(closed())
                .when(new NoteCallback(CASE), SYSTEM)
                .expectEvents(new CaseCalledBack(CASE), new CaseDeadlineMet(CASE, "callback"));
        supervisionCase()
                .given(then(closed(), new CaseCalledBack(CASE)))
                .when(new NoteCallback(CASE), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void isToldOfOnceAndNotInTheFuture() {
        var told = new NotifyComplainant(CASE, ContactMeans.PHONE, TODAY, TEXT);
        refused(accepted(), told, OFFICER, "case.not-in-this-state");
        refused(
                then(closed(), new ComplainantNotified(CASE, ContactMeans.PHONE, TODAY, TEXT)),
                told,
                OFFICER,
                "case.told-already");
        refused(
                closed(),
                new NotifyComplainant(CASE, ContactMeans.PHONE, TODAY.plusDays(1), TEXT),
                OFFICER,
                "case.told-by-today");
    }

    @Test
    void isInvestigatedLongerOnceAndNoLongerThanTheRuleAllows() {
        var running = deadline("investigation", "case.investigation");
        var latest = LIMITS.reckon(running.due(), 15, PeriodUnit.CALENDAR_DAYS).date();
        var more = new InvestigationExtended(CASE, LIMITS.laidOn(running, 15, PeriodUnit.CALENDAR_DAYS, NOW), TEXT);
        supervisionCase
                .given(accepted())
                .when(new ExtendInvestigation(CASE, null, TEXT), HEAD)
                .expectEvents(more);
        refused(then(accepted(), more), new ExtendInvestigation(CASE, null, TEXT), HEAD, "case.extended-once");
        refused(accepted(), new ExtendInvestigation(CASE, latest.plusDays(1), TEXT), HEAD, "case.no-more-time");
        refused(accepted(), new ExtendInvestigation(CASE, running.due(), TEXT), HEAD, "case.no-more-time");
        refused(accepted(), new ExtendInvestigation(CASE, null, TEXT), OFFICER, "shared.not-allowed");
        refused(List.of(filed()), new ExtendInvestigation(CASE, null, TEXT), HEAD, "case.not-in-this-state");
    }

    @Test
    void isAskedAboutFromAboveAndAnswersInTime() {
        supervisionCase
                .given(late())
                .when(new SendReminder(CASE, TEXT), HEAD_ABOVE)
                .expectEvents(new ReminderSent(CASE, 1, ABOVE, TEXT), clock("reminder-1", "case.reminder-answer"));
        supervisionCase()
                .given(reminded())
                .when(new AnswerReminder(CASE, 1, TEXT), OFFICER)
                .expectEvents(new ReminderAnswered(CASE, 1, TEXT), new CaseDeadlineMet(CASE, "reminder-1"));
    }

    @Test
    void isAskedAboutOnlyWhileSomethingOfItIsLate() {
        refused(accepted(), new SendReminder(CASE, TEXT), HEAD_ABOVE, "case.reminded-of-what-is-late");
        var referred = then(accepted(), new ChildAdmitted(CASE, REFERRAL, ChildKind.REFERRAL, null, null, NOW));
        var late = new ChildDeadlineMissed(REFERRAL, ChildKind.REFERRAL, "acknowledgement", TODAY);
        having(child -> new ChildHistory(List.of(late)))
                .given(referred)
                .when(new SendReminder(CASE, TEXT), HEAD_ABOVE)
                .expectSuccessfulHandlerExecution();
        var met = new ChildDeadlineMet(REFERRAL, ChildKind.REFERRAL, "acknowledgement", true);
        having(child -> new ChildHistory(List.of(late, met)))
                .given(referred)
                .when(new SendReminder(CASE, TEXT), HEAD_ABOVE)
                .expectNoEvents()
                .expectExceptionMessage("case.reminded-of-what-is-late");
    }

    private static ReferralSent sent() {
        var hrss = new Receiver(new OrganisationId("gz-hrss"), AgencyKind.LABOUR_INSPECTION);
        return new ReferralSent(new ReferralId(REFERRAL), 1, hrss, "工会法第二十三条", List.of(), TODAY);
    }

    private static List<Object> late() {
        return then(accepted(), new CaseDeadlineMissed(CASE, "assignment", TODAY));
    }

    @Test
    void isNotAskedByItselfNorAnsweredByWhoAsked() {
        refused(accepted(), new SendReminder(CASE, TEXT), HEAD, "case.reminded-from-above");
        refused(reminded(), new AnswerReminder(CASE, 1, TEXT), HEAD_ABOVE, "case.answered-by-who-was-asked");
        refused(reminded(), new AnswerReminder(CASE, 2, TEXT), OFFICER, "case.no-such-reminder");
        refused(
                then(reminded(), new ReminderAnswered(CASE, 1, TEXT)),
                new AnswerReminder(CASE, 1, TEXT),
                OFFICER,
                "case.told-already");
    }

    @Test
    void restsWhileAnAgencyActsAndGoesOnWithTheReferralsEnd() {
        var waiting = then(
                concluded(Finding.VIOLATION), new ChildAdmitted(CASE, REFERRAL, ChildKind.REFERRAL, null, null, NOW));
        having(child -> new ChildHistory(List.of(sent())))
                .given(waiting)
                .when(new AwaitAgency(CASE, REFERRAL, TEXT), HEAD)
                .expectEvents(new AgencyAwaited(CASE, REFERRAL, TEXT), new CaseSuspended(CASE));
        var rests = then(waiting, new AgencyAwaited(CASE, REFERRAL, TEXT), new CaseSuspended(CASE));
        supervisionCase()
                .given(rests)
                .when(new EndChild(CASE, REFERRAL, "CLOSED", "head.gz"), SYSTEM)
                .expectEvents(
                        new ChildEnded(CASE, REFERRAL, ChildKind.REFERRAL, "CLOSED", "head.gz"),
                        new AgencyNoLongerAwaited(CASE, REFERRAL),
                        new CaseResumed(CASE, CaseStatus.HANDLING));
        supervisionCase()
                .given(rests)
                .when(new StopAwaiting(CASE), HEAD)
                .expectEvents(new AgencyNoLongerAwaited(CASE, REFERRAL), new CaseResumed(CASE, CaseStatus.HANDLING));
        supervisionCase()
                .given(rests)
                .when(new VoidChild(CASE, REFERRAL), SYSTEM)
                .expectEvents(
                        new ChildVoided(CASE, REFERRAL, ChildKind.REFERRAL),
                        new AgencyNoLongerAwaited(CASE, REFERRAL),
                        new CaseResumed(CASE, CaseStatus.HANDLING));
        refused(waiting, new AwaitAgency(CASE, REFERRAL, TEXT), HEAD, "case.an-agency-has-what-is-awaited");
        refused(accepted(), new AwaitAgency(CASE, REFERRAL, TEXT), HEAD, "case.an-open-referral-is-awaited");
        refused(accepted(), new StopAwaiting(CASE), HEAD, "case.not-in-this-state");
    }

    @Test
    void warnsOfALimitationOnceItsTimeHasCome() {
        var near = then(accepted(), reckoned());
        supervisionCase
                .given(near)
                .when(warning(LimitationCall.THIRTY_DAYS), SYSTEM)
                .expectEvents(new LimitationWarned(
                        CASE, GZ, 1, LimitationKind.CIVIL, LimitationCall.THIRTY_DAYS, LocalDate.of(2026, 12, 20)));
        supervisionCase()
                .given(near)
                .when(warning(LimitationCall.SEVEN_DAYS), SYSTEM)
                .expectNoEvents();
        supervisionCase()
                .given(accepted())
                .when(warning(LimitationCall.THIRTY_DAYS), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void keepsWhatInterruptedALimitation() {
        var interrupted = new LimitationInterrupted(CASE, 1, InterruptionKind.CLAIMED, LocalDate.of(2026, 11, 1), TEXT);
        supervisionCase
                .given(accepted())
                .when(
                        new RecordInterruption(CASE, 1, InterruptionKind.CLAIMED, LocalDate.of(2026, 11, 1), TEXT),
                        OFFICER)
                .expectEvents(interrupted);
        refused(
                accepted(),
                new RecordInterruption(CASE, 1, InterruptionKind.CLAIMED, TODAY.plusDays(1), TEXT),
                OFFICER,
                "case.interrupted-by-today");
        refused(
                accepted(),
                new RecordInterruption(CASE, 9, InterruptionKind.CLAIMED, TODAY, TEXT),
                OFFICER,
                "case.numbers-name-who-is-there");
    }

    @Test
    void isNotSavedByWhatCameAfterTheEnd() {
        var over = new LimitationReckoned(
                CASE,
                1,
                LimitationKind.CIVIL,
                LimitationBasis.KNOWN,
                TODAY.minusYears(3).minusDays(1),
                TODAY.minusDays(1),
                "limitation.civil",
                1,
                List.of());
        refused(
                then(accepted(), over),
                new RecordInterruption(CASE, 1, InterruptionKind.CLAIMED, TODAY, TEXT),
                OFFICER,
                "case.interrupted-while-it-ran");
    }

    /** Accepted, and found to be of many. */
    private static List<Object> ofTwelve() {
        var accepted = new ArrayList<>(accepted());
        accepted.set(0, filed(ApproachKind.COMPLAINT, GZ, 12));
        return then(accepted, new CollectiveFound(CASE, GZ, 12, List.of(1)));
    }

    private static LimitationReckoned reckoned() {
        return new LimitationReckoned(
                CASE,
                1,
                LimitationKind.CIVIL,
                LimitationBasis.KNOWN,
                LocalDate.of(2023, 12, 20),
                LocalDate.of(2026, 12, 20),
                "limitation.civil",
                1,
                List.of(
                        new Call(LimitationCall.THIRTY_DAYS, NOW),
                        new Call(LimitationCall.SEVEN_DAYS, Instant.parse("2026-12-13T01:00:00Z"))));
    }

    private static WarnOfLimitation warning(LimitationCall code) {
        return new WarnOfLimitation(CASE, 1, LimitationKind.CIVIL, code);
    }

    private static List<Object> reminded() {
        return then(accepted(), new ReminderSent(CASE, 1, ABOVE, TEXT), clock("reminder-1", "case.reminder-answer"));
    }

    private static List<Object> closed() {
        return then(
                concluded(Finding.NO_VIOLATION),
                new CaseClosed(CASE, 1, ClosingReason.NO_VIOLATION, TEXT, List.of()),
                clock("closing-notice", "case.closing-notice"),
                clock("callback", "case.callback"));
    }

    private static Deadline within24Hours() {
        var day = LIMITS.deadline("collective-report", "case.collective-report", TIANHE, TODAY, NOW);
        var end = NOW.plus(Duration.ofHours(24));
        return new Deadline(
                day.name(),
                day.due(),
                end,
                day.reminders().stream()
                        .filter(each -> each.at().isBefore(end) || each.code() == Reminder.Code.ONE_WORKING_DAY_LATE)
                        .toList(),
                day.rule(),
                day.ruleVersion(),
                day.calendarVersion(),
                day.provisional(),
                day.reckoning());
    }

    private static void refused(
            List<Object> history, SupervisionCaseCommand command, Map<String, String> trail, String code) {
        supervisionCase()
                .given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
