package org.hanshu.command.referral;

import static org.hanshu.api.referral.ReferralEvent.ACCEPTANCE;
import static org.hanshu.api.referral.ReferralEvent.ACKNOWLEDGEMENT;
import static org.hanshu.api.referral.ReferralEvent.RESULT;
import static org.hanshu.api.supervisioncase.ChildKind.REFERRAL;
import static org.hanshu.command.referral.ReferralOffice.HEAD;
import static org.hanshu.command.referral.ReferralOffice.HRSS;
import static org.hanshu.command.referral.ReferralOffice.OFFICER;
import static org.hanshu.command.referral.SampleReferrals.INSPECTION;
import static org.hanshu.command.referral.SampleReferrals.LAW;
import static org.hanshu.command.referral.SampleReferrals.TAXES;
import static org.hanshu.command.referral.SampleReferrals.foreign;
import static org.hanshu.command.referral.SampleReferrals.paid;
import static org.hanshu.command.referral.SampleReferrals.prepare;
import static org.hanshu.command.referral.SampleReferrals.prepared;
import static org.hanshu.command.referral.SampleReferrals.text;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.CaseConsent;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.CloseReferral;
import org.hanshu.api.referral.ReferralCommand.DeclineReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralCommand.RecallReferral;
import org.hanshu.api.referral.ReferralCommand.RerouteReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ReferralDeclined;
import org.hanshu.api.referral.ReferralEvent.ReferralRecalled;
import org.hanshu.api.referral.ReferralEvent.ReferralRerouted;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.supervisioncase.ChildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A referral goes out, is taken on, and comes out; or it does not. */
class ReferralLifeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final ReferralOffice office = new ReferralOffice();

    @Test
    void isPreparedWithTheHashOfItsManifest() {
        office.when(OFFICER, prepare(INSPECTION, LAW, null)).expectEvents(prepared());
    }

    @Test
    void isPreparedOnceHoweverOftenItIsAsked() {
        office.by(OFFICER, prepare(INSPECTION, LAW, null))
                .when(OFFICER, prepare(TAXES, LAW, null))
                .expectNoEvents();
    }

    @Test
    void isSentByTheHeadAndWaitsThreeWorkingDaysForTheReceipt() {
        var clock = office.clock(ACKNOWLEDGEMENT, "referral.acknowledge", MONDAY);
        office.by(OFFICER, prepare(INSPECTION, LAW, null))
                .when(HEAD, new SendReferral(id(), null))
                .expectEvents(
                        new ReferralSent(id(), 1, INSPECTION, LAW, List.of(), MONDAY),
                        new ChildDeadlineSet(id().value(), REFERRAL, clock));
    }

    @Test
    void isSentByTheWorkersConsentWhereNoOtherBasisIsTold() {
        office.consented.add("gz-hrss");
        var clock = office.clock(ACKNOWLEDGEMENT, "referral.acknowledge", MONDAY);
        office.by(OFFICER, prepare(INSPECTION, null, null))
                .when(HEAD, new SendReferral(id(), null))
                .expectEvents(
                        new ReferralSent(
                                id(),
                                1,
                                INSPECTION,
                                null,
                                List.of(new CaseConsent(SampleReferrals.CASE, List.of(1))),
                                MONDAY),
                        new ChildDeadlineSet(id().value(), REFERRAL, clock));
    }

    @Test
    void isSentOnABasisThatIsToldOnlyThen() {
        var clock = office.clock(ACKNOWLEDGEMENT, "referral.acknowledge", MONDAY);
        office.by(OFFICER, prepare(INSPECTION, null, null))
                .when(HEAD, new SendReferral(id(), LAW))
                .expectEvents(
                        new ReferralSent(id(), 1, INSPECTION, LAW, List.of(), MONDAY),
                        new ChildDeadlineSet(id().value(), REFERRAL, clock));
    }

    @Test
    void givesTheInspectionFiveWorkingDaysToDecideOnceItHasIt() {
        sent().on(TUESDAY);
        office.when(HRSS, new AcknowledgeReferral(id(), null, null))
                .expectEvents(
                        met(ACKNOWLEDGEMENT),
                        new ReferralAcknowledged(id(), TUESDAY, null),
                        new ChildDeadlineSet(
                                id().value(), REFERRAL, office.clock(ACCEPTANCE, "referral.accept", TUESDAY)));
    }

    @Test
    void givesTheInspectionSixtyWorkingDaysFromItsOwnFilingDay() {
        acknowledged().on(FRIDAY);
        office.when(HRSS, new AcceptReferral(id(), "穗劳监〔2026〕88号", TUESDAY.plusDays(1)))
                .expectEvents(
                        met(ACCEPTANCE),
                        new ReferralAccepted(id(), "穗劳监〔2026〕88号", TUESDAY.plusDays(1)),
                        new ChildDeadlineSet(
                                id().value(), REFERRAL, office.clock(RESULT, "referral.result", TUESDAY.plusDays(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "gz-hrss, LABOUR_INSPECTION, referral.accept, referral.result",
        "gz-petition, PETITION, referral.petition-accept, referral.petition-result",
        "gz-tax, TAX, referral.general-accept, referral.general-result",
        "gz-transport, TRANSPORT, referral.general-accept, referral.general-result",
        "gz-court, COURT, referral.general-accept, referral.general-result",
        "gz-housing, HOUSING, referral.general-accept, referral.general-result",
        "gz-police, POLICE, referral.general-accept, referral.general-result"
    })
    void bindsEachAgencyByItsOwnTimes(String agency, AgencyKind kind, String acceptance, String result) {
        office.by(OFFICER, prepare(SampleReferrals.to(agency, kind), LAW, null)).by(HEAD, new SendReferral(id(), null));
        office.whenFor(OFFICER, "陈科长", new AcknowledgeReferral(id(), null, null))
                .expectEvents(
                        met(ACKNOWLEDGEMENT),
                        new ReferralAcknowledged(id(), MONDAY, null),
                        new ChildDeadlineSet(id().value(), REFERRAL, office.clock(ACCEPTANCE, acceptance, MONDAY)));
        office.byFor(OFFICER, "陈科长", new AcknowledgeReferral(id(), null, null));
        office.whenFor(OFFICER, "陈科长", new AcceptReferral(id(), "8号", null))
                .expectEvents(
                        met(ACCEPTANCE),
                        new ReferralAccepted(id(), "8号", MONDAY),
                        new ChildDeadlineSet(id().value(), REFERRAL, office.clock(RESULT, result, MONDAY)));
    }

    @Test
    void hearsHowItGoesAsOftenAsThereIsSomethingToTell() {
        accepted().by(HRSS, new GiveFeedback(id(), text("已立案调查"), null));
        office.when(HRSS, new GiveFeedback(id(), text("已约谈"), null))
                .expectEvents(new FeedbackGiven(id(), 2, text("已约谈"), null));
    }

    @Test
    void keepsAResultInTheAgencysOwnCodeAsItIsTold() {
        accepted()
                .when(HRSS, new GiveResult(id(), foreign()))
                .expectEvents(met(RESULT), new ResultGiven(id(), 1, foreign()));
    }

    @Test
    void isDoneWithOnceAResultWasTold() {
        accepted()
                .by(HRSS, new GiveResult(id(), foreign()))
                .when(OFFICER, new CloseReferral(id(), null))
                .expectEvents(new ReferralClosed(id(), ChildResult.TOLD, null));
    }

    @Test
    void tellsTheCaseThatMoneyCameThoughMoreIsToldLater() {
        accepted()
                .by(HRSS, new GiveResult(id(), paid("3000.00", MONDAY)))
                .by(HRSS, new GiveFeedback(id(), text("余款仍在追缴"), null))
                .by(HRSS, new GiveResult(id(), foreign()))
                .when(OFFICER, new CloseReferral(id(), text("已核对")))
                .expectEvents(new ReferralClosed(id(), ChildResult.ENFORCED, text("已核对")));
    }

    @Test
    void isEndedByTheHeadWhereNoResultComes() {
        var given = accepted();
        given.when(HEAD, new CloseReferral(id(), text("该单位已撤销")))
                .expectEvents(
                        new ChildDeadlineVoided(id().value(), REFERRAL, RESULT, "CLOSED"),
                        new ReferralClosed(id(), null, text("该单位已撤销")));
    }

    @Test
    void endsWhereTheAgencyDeclines() {
        acknowledged()
                .when(HRSS, new DeclineReferral(id(), text("不属管辖")))
                .expectEvents(met(ACCEPTANCE), new ReferralDeclined(id(), text("不属管辖")));
    }

    @Test
    void isTakenBackBeforeItIsAcknowledged() {
        sent().when(OFFICER, new RecallReferral(id(), text("材料有误")))
                .expectEvents(
                        new ChildDeadlineVoided(id().value(), REFERRAL, ACKNOWLEDGEMENT, "RECALLED"),
                        new ReferralRecalled(id(), text("材料有误")));
    }

    @Test
    void goesToAnotherAgencyOnAGroundOfItsOwn() {
        acknowledged();
        office.when(HRSS, new RerouteReferral(id(), TAXES, text("社保费由税务征收"), null, null))
                .expectEvents(met(ACCEPTANCE), new ReferralRerouted(id(), TAXES, text("社保费由税务征收"), null, null));
        office.by(HRSS, new RerouteReferral(id(), TAXES, text("社保费由税务征收"), null, null));
        office.refuses(HEAD, new SendReferral(id(), null), "case.referred-by-consent");
        office.when(HEAD, new SendReferral(id(), "社会保险法第59条"))
                .expectEvents(
                        new ReferralSent(id(), 2, TAXES, "社会保险法第59条", List.of(), MONDAY),
                        new ChildDeadlineSet(
                                id().value(), REFERRAL, office.clock(ACKNOWLEDGEMENT, "referral.acknowledge", MONDAY)));
    }

    private ReferralOffice sent() {
        return office.by(OFFICER, prepare(INSPECTION, LAW, null)).by(HEAD, new SendReferral(id(), null));
    }

    private ReferralOffice acknowledged() {
        return sent().by(HRSS, new AcknowledgeReferral(id(), null, null));
    }

    private ReferralOffice accepted() {
        return acknowledged().by(HRSS, new AcceptReferral(id(), "穗劳监〔2026〕88号", null));
    }

    private static ChildDeadlineMet met(String clock) {
        return new ChildDeadlineMet(id().value(), REFERRAL, clock, false);
    }

    private static ReferralId id() {
        return SampleReferrals.REFERRAL;
    }
}
