package org.hanshu.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.referral.ReferralEvent.CLOSING;
import static org.hanshu.api.referral.ReferralEvent.RESULT;
import static org.hanshu.api.supervisioncase.ChildKind.REFERRAL;
import static org.hanshu.command.referral.ReferralOffice.HEAD;
import static org.hanshu.command.referral.ReferralOffice.HRSS;
import static org.hanshu.command.referral.ReferralOffice.OFFICER;
import static org.hanshu.command.referral.SampleReferrals.HANTAI;
import static org.hanshu.command.referral.SampleReferrals.INSPECTION;
import static org.hanshu.command.referral.SampleReferrals.LAW;
import static org.hanshu.command.referral.SampleReferrals.TIANHE;
import static org.hanshu.command.referral.SampleReferrals.clueIn;
import static org.hanshu.command.referral.SampleReferrals.foreign;
import static org.hanshu.command.referral.SampleReferrals.prepare;
import static org.hanshu.command.referral.SampleReferrals.text;

import java.time.LocalDate;
import org.hanshu.api.child.ChildClockCommand.RingReferralClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.CloseReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralCommand.PrepareReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.BundledLimits;
import org.junit.jupiter.api.Test;

/** A procuratorate tells what came of a clue within five days after it closed it, where the local practice says so. */
class AgencyClosingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final Caller PROCURATORATE =
            ReferralOffice.of("partner.procuratorate", new OrganisationId("xa-procuratorate"), Role.PARTNER);

    private final ReferralOffice office = new ReferralOffice();

    @Test
    void givesTheProcuratorateOfHantaiFiveDaysFromTheDayOnWhichItClosed() {
        accepted(clueIn(HANTAI)).on(FRIDAY);
        office.when(PROCURATORATE, closed(TUESDAY))
                .expectEvents(
                        new FeedbackGiven(id(), 1, text("已办结"), TUESDAY),
                        new ChildDeadlineSet(id().value(), REFERRAL, clock(TUESDAY)));
        assertThat(clock(TUESDAY).due())
                .as("the fifth day is a Sunday, and so it ends on Monday")
                .isEqualTo(SUNDAY.plusDays(1));
    }

    @Test
    void givesNoSuchTimeElsewhere() {
        accepted(clueIn(TIANHE));
        office.when(PROCURATORATE, closed(MONDAY)).expectEvents(new FeedbackGiven(id(), 1, text("已办结"), MONDAY));
    }

    @Test
    void givesNoSuchTimeToAnotherAgency() {
        office.by(OFFICER, prepare(INSPECTION, LAW, null))
                .by(HEAD, new SendReferral(id(), null))
                .by(HRSS, new AcknowledgeReferral(id(), null, null))
                .by(HRSS, new AcceptReferral(id(), "8号", null));
        office.when(HRSS, closed(MONDAY)).expectEvents(new FeedbackGiven(id(), 1, text("已办结"), MONDAY));
    }

    @Test
    void waitsForNothingWhereTheResultIsToldAlready() {
        accepted(clueIn(HANTAI)).by(PROCURATORATE, new GiveResult(id(), foreign()));
        office.when(PROCURATORATE, closed(MONDAY)).expectEvents(new FeedbackGiven(id(), 1, text("已办结"), MONDAY));
    }

    @Test
    void isMetByTheResult() {
        accepted(clueIn(HANTAI)).by(PROCURATORATE, closed(MONDAY));
        office.when(PROCURATORATE, new GiveResult(id(), foreign()))
                .expectEvents(met(RESULT, false), met(CLOSING, false), new ResultGiven(id(), 1, foreign()));
    }

    @Test
    void runsOutAndTakesTheResultLate() {
        accepted(clueIn(HANTAI)).by(PROCURATORATE, closed(MONDAY));
        var due = clock(MONDAY).due();
        var ring = new RingReferralClock(id().value(), CLOSING, null);
        office.on(due).when(Caller.SYSTEM, ring).expectNoEvents();
        office.on(due.plusDays(1))
                .when(Caller.SYSTEM, ring)
                .expectEvents(new ChildDeadlineMissed(id().value(), REFERRAL, CLOSING, due));
        office.by(Caller.SYSTEM, ring);
        office.when(PROCURATORATE, new GiveResult(id(), foreign()))
                .expectEvents(met(RESULT, false), met(CLOSING, true), new ResultGiven(id(), 1, foreign()));
    }

    @Test
    void noLongerMattersOnceTheHeadEndsIt() {
        accepted(clueIn(HANTAI)).by(PROCURATORATE, closed(MONDAY));
        office.when(HEAD, new CloseReferral(id(), text("不再等待")))
                .expectEvents(voided(RESULT), voided(CLOSING), new ReferralClosed(id(), null, text("不再等待")));
    }

    @Test
    void isToldOnceAndOfADayBetweenItsFilingAndToday() {
        accepted(clueIn(HANTAI)).on(FRIDAY);
        office.refuses(PROCURATORATE, closed(MONDAY.minusDays(1)), "referral.is-not-before");
        office.refuses(PROCURATORATE, closed(FRIDAY.plusDays(1)), "referral.is-not-after");
        office.by(PROCURATORATE, closed(TUESDAY));
        office.refuses(PROCURATORATE, closed(FRIDAY), "referral.closed-by-the-agency-once");
        office.when(PROCURATORATE, new GiveFeedback(id(), text("补充"), null))
                .expectEvents(new FeedbackGiven(id(), 2, text("补充"), null));
    }

    private ReferralOffice accepted(PrepareReferral prepare) {
        return office.by(OFFICER, prepare)
                .by(HEAD, new SendReferral(id(), null))
                .by(PROCURATORATE, new AcknowledgeReferral(id(), null, null))
                .by(PROCURATORATE, new AcceptReferral(id(), "8号", null));
    }

    private Deadline clock(LocalDate start) {
        return BundledLimits.load()
                .deadline(
                        CLOSING, "referral.closing-feedback", HANTAI, start, ReferralOffice.morningOf(office.today()));
    }

    private static GiveFeedback closed(LocalDate day) {
        return new GiveFeedback(id(), text("已办结"), day);
    }

    private static ChildDeadlineMet met(String clock, boolean late) {
        return new ChildDeadlineMet(id().value(), REFERRAL, clock, late);
    }

    private static ChildDeadlineVoided voided(String clock) {
        return new ChildDeadlineVoided(id().value(), REFERRAL, clock, "CLOSED");
    }

    private static ReferralId id() {
        return SampleReferrals.REFERRAL;
    }
}
