package org.hanshu.command.referral;

import static org.hanshu.api.referral.ReferralEvent.ACCEPTANCE;
import static org.hanshu.api.referral.ReferralEvent.CLOSING;
import static org.hanshu.api.referral.ReferralEvent.RESULT;
import static org.hanshu.api.supervisioncase.ChildKind.REFERRAL;
import static org.hanshu.command.referral.ReferralOffice.HEAD;
import static org.hanshu.command.referral.ReferralOffice.HRSS;
import static org.hanshu.command.referral.ReferralOffice.OFFICER;
import static org.hanshu.command.referral.SampleReferrals.INSPECTION;
import static org.hanshu.command.referral.SampleReferrals.LAW;
import static org.hanshu.command.referral.SampleReferrals.prepare;
import static org.hanshu.command.referral.SampleReferrals.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.child.ChildClockCommand.RingReferralClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildCorrectionCommand;
import org.hanshu.api.child.ChildCorrectionCommand.AnnulReferralEntry;
import org.hanshu.api.child.ChildCorrectionCommand.ConfirmReferralCorrection;
import org.hanshu.api.child.ChildCorrectionCommand.CorrectReferral;
import org.hanshu.api.child.ChildCorrectionCommand.DeclineReferralCorrection;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionAsked;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionConfirmed;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionDeclined;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryAnnulled;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryCorrected;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.CloseReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.ChildResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an agency told of a referral was entered wrongly, and is put right. */
class CorrectedReferralTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final ReferralOffice office = new ReferralOffice();

    @Test
    void putsANumberRightAtOnce() {
        accepted();
        var wrong = office.idOf(ReferralAccepted.class);
        office.when(OFFICER, correct(wrong, "agencyNumber", "88号"))
                .expectEvents(corrected(wrong, new FieldChange("agencyNumber", "8号", "88号")));
    }

    @Test
    void waitsForASecondPersonWhereATimeLimitHangsOnTheDayAndMovesItThen() {
        accepted();
        var wrong = office.idOf(ReferralAccepted.class);
        var change = new FieldChange("filedOn", WEDNESDAY.toString(), TUESDAY.toString());
        var correction = correct(wrong, "filedOn", TUESDAY.toString());
        office.when(OFFICER, correction)
                .expectEvents(new ChildCorrectionAsked(
                        id(), REFERRAL, 1, wrong, CorrectionKind.CORRECT, List.of(change), text("笔误")));
        office.by(OFFICER, correction);
        office.refuses(OFFICER, correction, "correction.waits-already");
        office.refuses(OFFICER, confirm(), "correction.confirmed-by-another");
        office.refuses(HEAD, new ConfirmReferralCorrection(id(), 2), "correction.has-no-such-correction");
        office.when(HEAD, confirm())
                .expectEvents(
                        new ChildCorrectionConfirmed(id(), REFERRAL, 1),
                        corrected(wrong, change),
                        new ChildDeadlineRecomputed(
                                id(),
                                REFERRAL,
                                office.clock(RESULT, "referral.result", TUESDAY),
                                office.clock(RESULT, "referral.result", WEDNESDAY)
                                        .due()));
        office.by(HEAD, confirm());
        office.refuses(HEAD, confirm(), "correction.is-decided");
        office.refuses(OFFICER, correct(wrong, "filedOn", TUESDAY.toString()), "correction.changes-something");
    }

    @Test
    void leavesAllAsItWasWhereTheSecondPersonDeclines() {
        accepted();
        office.by(OFFICER, correct(office.idOf(ReferralAccepted.class), "filedOn", TUESDAY.toString()));
        var decline = new DeclineReferralCorrection(id(), 1, text("无误"));
        office.when(HEAD, decline).expectEvents(new ChildCorrectionDeclined(id(), REFERRAL, 1, text("无误")));
    }

    @Test
    void takesBackWhatWasOverdueByMistake() {
        acknowledged();
        var wrong = office.idOf(ReferralAcknowledged.class);
        var due = office.clock(ACCEPTANCE, "referral.accept", MONDAY).due();
        office.on(due.plusDays(1)).by(Caller.SYSTEM, new RingReferralClock(id(), ACCEPTANCE, null));
        office.by(OFFICER, correct(wrong, "receivedOn", due.plusDays(1).toString()));
        office.when(HEAD, confirm())
                .expectEvents(
                        new ChildCorrectionConfirmed(id(), REFERRAL, 1),
                        corrected(
                                wrong,
                                new FieldChange(
                                        "receivedOn",
                                        MONDAY.toString(),
                                        due.plusDays(1).toString())),
                        new ChildDeadlineVoided(id(), REFERRAL, ACCEPTANCE, "CORRECTED"),
                        new ChildDeadlineSet(
                                id(), REFERRAL, office.clock(ACCEPTANCE, "referral.accept", due.plusDays(1))));
    }

    @Test
    void decidesOnWhatIsRight() {
        var told = new AgencyResult(null, "JC-07", Money.of("3000.00"), WEDNESDAY, null, null);
        accepted().by(HRSS, new GiveResult(SampleReferrals.REFERRAL, told));
        var nothing = new HashMap<String, @Nullable String>();
        nothing.put("amount", null);
        nothing.put("paidOn", null);
        office.by(OFFICER, new CorrectReferral(id(), office.idOf(ResultGiven.class), nothing, text("没有支付")))
                .by(HEAD, confirm());
        office.when(HEAD, new CloseReferral(SampleReferrals.REFERRAL, null))
                .expectEvents(new ReferralClosed(SampleReferrals.REFERRAL, ChildResult.TOLD, null));
    }

    @Test
    void annulsFeedbackOfAnotherReferralAndTheWaitingForItsResult() {
        var partner = ReferralOffice.of("partner.procuratorate", new OrganisationId("xa-procuratorate"), Role.PARTNER);
        office.by(OFFICER, SampleReferrals.clueIn(SampleReferrals.HANTAI))
                .by(HEAD, new SendReferral(SampleReferrals.REFERRAL, null))
                .by(partner, new AcknowledgeReferral(SampleReferrals.REFERRAL, null, null))
                .by(partner, new AcceptReferral(SampleReferrals.REFERRAL, "8号", null))
                .by(partner, new GiveFeedback(SampleReferrals.REFERRAL, text("已办结"), MONDAY));
        var wrong = office.idOf(FeedbackGiven.class);
        office.by(OFFICER, new AnnulReferralEntry(id(), wrong, text("另一线索")));
        office.when(HEAD, confirm())
                .expectEvents(
                        new ChildCorrectionConfirmed(id(), REFERRAL, 1),
                        new ChildEntryAnnulled(id(), REFERRAL, wrong, text("另一线索")),
                        new ChildDeadlineVoided(id(), REFERRAL, CLOSING, "CORRECTED"));
        office.by(HEAD, confirm());
        office.refuses(OFFICER, new AnnulReferralEntry(id(), wrong, text("再撤")), "correction.entry-is-annulled");
        office.refuses(
                OFFICER,
                new AnnulReferralEntry(id(), office.idOf(ChildEntryAnnulled.class), text("?")),
                "correction.names-the-entry");
        office.when(partner, new GiveFeedback(SampleReferrals.REFERRAL, text("本线索办结"), MONDAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesWhatCannotBe() {
        accepted();
        var taken = office.idOf(ReferralAccepted.class);
        var here = office.idOf(ReferralAcknowledged.class);
        office.refuses(OFFICER, correct("nobody's", "filedOn", "2026-11-24"), "correction.has-no-such-entry");
        office.refuses(OFFICER, correct(taken, "filedOn", "2026-11-22"), "correction.is-not-before");
        office.refuses(OFFICER, correct(taken, "filedOn", "2026-11-26"), "correction.is-not-after");
        office.refuses(OFFICER, correct(here, "receivedOn", "2026-11-26"), "correction.is-not-after");
        office.refuses(OFFICER, correct(taken, "amount", "1.00"), "correction.place-can-be-corrected");
        office.refuses(OFFICER, correct(taken, "filedOn", "gestern"), "correction.value-can-be-read");
        var sent = office.idOf(ReferralSent.class);
        office.refuses(OFFICER, correct(sent, "sentOn", "2026-11-23"), "correction.entry-can-be-corrected");
        office.refuses(OFFICER, new AnnulReferralEntry(id(), taken, text("?")), "correction.entry-can-be-annulled");
        office.refuses(HRSS, correct(taken, "agencyNumber", "9号"), "shared.not-allowed");
        office.refuses(ReferralOffice.TAX, correct(taken, "agencyNumber", "9号"), "shared.not-found");
        office.by(HEAD, new CloseReferral(SampleReferrals.REFERRAL, text("不再等待")));
        office.refuses(OFFICER, correct(taken, "agencyNumber", "9号"), "referral.not-in-this-state");
    }

    private ReferralOffice acknowledged() {
        return office.by(OFFICER, prepare(INSPECTION, LAW, null))
                .by(HEAD, new SendReferral(SampleReferrals.REFERRAL, null))
                .by(HRSS, new AcknowledgeReferral(SampleReferrals.REFERRAL, null, null));
    }

    private ReferralOffice accepted() {
        return acknowledged().on(WEDNESDAY).by(HRSS, new AcceptReferral(SampleReferrals.REFERRAL, "8号", null));
    }

    private static CorrectReferral correct(String entry, String field, String right) {
        return new CorrectReferral(id(), entry, Map.of(field, right), text("笔误"));
    }

    private static ChildEntryCorrected corrected(String entry, FieldChange change) {
        return new ChildEntryCorrected(id(), REFERRAL, entry, List.of(change), text("笔误"));
    }

    private static ChildCorrectionCommand confirm() {
        return new ConfirmReferralCorrection(id(), 1);
    }

    private static UUID id() {
        return SampleReferrals.REFERRAL.value();
    }
}
