package org.hanshu.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LEFT;
import static org.hanshu.api.referral.ReferralEvent.ACCEPTANCE;
import static org.hanshu.api.referral.ReferralEvent.ACKNOWLEDGEMENT;
import static org.hanshu.api.referral.ReferralEvent.RESULT;
import static org.hanshu.api.supervisioncase.ChildKind.REFERRAL;
import static org.hanshu.command.referral.ReferralOffice.HEAD;
import static org.hanshu.command.referral.ReferralOffice.HRSS;
import static org.hanshu.command.referral.ReferralOffice.OFFICER;
import static org.hanshu.command.referral.SampleReferrals.INSPECTION;
import static org.hanshu.command.referral.SampleReferrals.LAW;
import static org.hanshu.command.referral.SampleReferrals.foreign;
import static org.hanshu.command.referral.SampleReferrals.prepare;
import static org.hanshu.command.referral.SampleReferrals.text;

import java.time.LocalDate;
import org.axonframework.test.aggregate.ResultValidator;
import org.hanshu.api.child.ChildClockCommand.RingReferralClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.DeclineReferral;
import org.hanshu.api.referral.ReferralCommand.ExtendReferral;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralCommand.RecallReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever an agency is waited for: its silence leaves an event, and what comes late is taken. */
class ReferralClockTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final ReferralOffice office = new ReferralOffice();

    @Test
    void missesTheReceipt() {
        sent().on(MONDAY.plusDays(3));
        when(ACKNOWLEDGEMENT, null).expectNoEvents();
        office.on(MONDAY.plusDays(4));
        when(ACKNOWLEDGEMENT, null).expectEvents(missed(ACKNOWLEDGEMENT, MONDAY.plusDays(3)));
    }

    @Test
    void missesTheDecisionAndTheResult() {
        acknowledged().on(MONDAY.plusDays(8));
        when(ACCEPTANCE, null).expectEvents(missed(ACCEPTANCE, MONDAY.plusDays(7)));
        office.by(HRSS, new AcceptReferral(id(), "8号", null));
        var due = office.clock(RESULT, "referral.result", office.today()).due();
        office.on(due.plusDays(1));
        when(RESULT, null).expectEvents(missed(RESULT, due));
    }

    @Test
    void leavesOneEventHoweverOftenItRings() {
        sent().on(MONDAY.plusDays(4)).ring(ACKNOWLEDGEMENT, null);
        when(ACKNOWLEDGEMENT, null).expectNoEvents();
    }

    @Test
    void isRemindedOfBeforeAndAfter() {
        sent().on(MONDAY.plusDays(2));
        when(ACKNOWLEDGEMENT, ONE_WORKING_DAY_LEFT)
                .expectEvents(new ChildDeadlineReminded(
                        id().value(), REFERRAL, ACKNOWLEDGEMENT, ONE_WORKING_DAY_LEFT, MONDAY.plusDays(3)));
        office.on(MONDAY.plusDays(4)).ring(ACKNOWLEDGEMENT, null);
        when(ACKNOWLEDGEMENT, ONE_WORKING_DAY_LATE)
                .expectEvents(new ChildDeadlineReminded(
                        id().value(), REFERRAL, ACKNOWLEDGEMENT, ONE_WORKING_DAY_LATE, MONDAY.plusDays(3)));
    }

    @Test
    void staysSilentOnceItEnded() {
        sent().by(OFFICER, new RecallReferral(id(), text("材料有误")));
        office.on(MONDAY.plusDays(30));
        when(ACKNOWLEDGEMENT, null).expectNoEvents();
        when(ACKNOWLEDGEMENT, ONE_WORKING_DAY_LATE).expectNoEvents();
    }

    @Test
    void takesWhatComesLateAndSaysThatItIs() {
        sent().on(MONDAY.plusDays(7)).ring(ACKNOWLEDGEMENT, null);
        office.when(HRSS, new AcknowledgeReferral(id(), null, null))
                .expectEvents(
                        new ChildDeadlineMet(id().value(), REFERRAL, ACKNOWLEDGEMENT, true),
                        new ReferralAcknowledged(id(), MONDAY.plusDays(7), null),
                        new ChildDeadlineSet(
                                id().value(),
                                REFERRAL,
                                office.clock(ACCEPTANCE, "referral.accept", MONDAY.plusDays(7))));
    }

    @Test
    void findsInTimeWhatWasReceivedInTimeAndIsEnteredLater() {
        sent().on(MONDAY.plusDays(7)).ring(ACKNOWLEDGEMENT, null);
        office.when(HRSS, new AcknowledgeReferral(id(), MONDAY.plusDays(3), null))
                .expectEvents(
                        new ChildDeadlineMet(id().value(), REFERRAL, ACKNOWLEDGEMENT, false),
                        new ReferralAcknowledged(id(), MONDAY.plusDays(3), null),
                        new ChildDeadlineSet(
                                id().value(),
                                REFERRAL,
                                office.clock(ACCEPTANCE, "referral.accept", MONDAY.plusDays(3))));
    }

    @Test
    void waitsForNothingMoreOnceItIsDeclined() {
        acknowledged().by(HRSS, new DeclineReferral(id(), text("不属管辖")));
        office.on(MONDAY.plusDays(30));
        when(ACCEPTANCE, null).expectNoEvents();
    }

    @Test
    void givesTheInspectionThirtyWorkingDaysMoreOnce() {
        accepted();
        var first = office.clock(RESULT, "referral.result", MONDAY);
        var later = office.clock(RESULT, "referral.result-extension", first.due());
        assertThat(later.due()).isEqualTo(LocalDate.of(2027, 4, 1));
        office.when(HRSS, new ExtendReferral(id(), text("情况复杂")))
                .expectEvents(new ChildDeadlineExtended(id().value(), REFERRAL, later, text("情况复杂")));
        office.by(HRSS, new ExtendReferral(id(), text("情况复杂")));
        office.refuses(HRSS, new ExtendReferral(id(), text("仍复杂")), "referral.has-further-time-once");
        office.on(first.due().plusDays(1));
        when(RESULT, null).expectNoEvents();
        office.on(later.due().plusDays(1));
        when(RESULT, null).expectEvents(missed(RESULT, later.due()));
    }

    @Test
    void givesNoFurtherTimeOnceItIsOver() {
        accepted();
        office.on(office.clock(RESULT, "referral.result", MONDAY).due().plusDays(1));
        office.refuses(HRSS, new ExtendReferral(id(), text("忘了")), "referral.has-further-time-while-it-runs");
    }

    @Test
    void givesNoFurtherTimeWhereNoLawDoes() {
        var transport = ReferralOffice.of("partner.transport", new OrganisationId("gz-transport"), Role.PARTNER);
        office.by(OFFICER, prepare(SampleReferrals.to("gz-transport", AgencyKind.TRANSPORT), LAW, null))
                .by(HEAD, new SendReferral(id(), null))
                .by(transport, new AcknowledgeReferral(id(), null, null))
                .by(transport, new AcceptReferral(id(), "8号", null));
        office.refuses(transport, new ExtendReferral(id(), text("忙")), "referral.has-no-further-time");
    }

    @Test
    void findsAResultLate() {
        accepted();
        office.on(office.clock(RESULT, "referral.result", MONDAY).due().plusDays(1))
                .ring(RESULT, null);
        office.when(HRSS, new GiveResult(id(), foreign()))
                .expectEvents(
                        new ChildDeadlineMet(id().value(), REFERRAL, RESULT, true),
                        new ResultGiven(id(), 1, foreign()));
    }

    private ResultValidator<Referral> when(String clock, Reminder.@Nullable Code code) {
        return office.when(Caller.SYSTEM, new RingReferralClock(id().value(), clock, code));
    }

    private ReferralOffice sent() {
        return office.by(OFFICER, prepare(INSPECTION, LAW, null)).by(HEAD, new SendReferral(id(), null));
    }

    private ReferralOffice acknowledged() {
        return sent().by(HRSS, new AcknowledgeReferral(id(), null, null));
    }

    private ReferralOffice accepted() {
        return acknowledged().by(HRSS, new AcceptReferral(id(), "8号", null));
    }

    private static ChildDeadlineMissed missed(String clock, LocalDate due) {
        return new ChildDeadlineMissed(id().value(), REFERRAL, clock, due);
    }

    private static ReferralId id() {
        return SampleReferrals.REFERRAL;
    }
}
