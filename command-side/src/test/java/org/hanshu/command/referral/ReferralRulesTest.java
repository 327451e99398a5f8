package org.hanshu.command.referral;

import static org.hanshu.command.referral.ReferralOffice.HEAD;
import static org.hanshu.command.referral.ReferralOffice.OFFICER;
import static org.hanshu.command.referral.SampleReferrals.HANTAI;
import static org.hanshu.command.referral.SampleReferrals.LAW;
import static org.hanshu.command.referral.SampleReferrals.REFERRAL;
import static org.hanshu.command.referral.SampleReferrals.clueIn;
import static org.hanshu.command.referral.SampleReferrals.prepare;
import static org.hanshu.command.referral.SampleReferrals.text;

import java.time.LocalDate;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.ClueGround;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.ExtendReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.PrepareReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.command.shared.AskedLimits;
import org.junit.jupiter.api.Test;

/** The time limits that begin with what happens to a referral. */
class ReferralRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final AskedLimits limits = new AskedLimits();

    @Test
    void areEachCountedFromTheEventThatTheyName() {
        limits.happened("referral.sent", MONDAY);
        limits.happened("referral.acknowledged", MONDAY.plusDays(1));
        limits.happened("referral.accepted", MONDAY.plusDays(3));
        accepted("gz-hrss", AgencyKind.LABOUR_INSPECTION)
                .byFor(OFFICER, "周科长", new ExtendReferral(REFERRAL, text("情况复杂")));
        accepted("gz-petition", AgencyKind.PETITION).byFor(OFFICER, "周科长", new ExtendReferral(REFERRAL, text("情况复杂")));
        accepted("gz-transport", AgencyKind.TRANSPORT);
        accepted("gz-procuratorate", AgencyKind.PROCURATORATE);
        limits.happened("referral.feedback-given", MONDAY.plusDays(4));
        accepted(clueIn(HANTAI)).byFor(OFFICER, "周科长", new GiveFeedback(REFERRAL, text("已办结"), MONDAY.plusDays(4)));
        limits.coverEveryRuleThatStartsWith("referral");
    }

    private ReferralOffice accepted(String agency, AgencyKind kind) {
        var clue = kind == AgencyKind.PROCURATORATE ? SampleReferrals.clue(ClueGround.values()) : null;
        return accepted(prepare(SampleReferrals.to(agency, kind), LAW, clue));
    }

    private ReferralOffice accepted(PrepareReferral prepare) {
        return new ReferralOffice()
                .under(limits)
                .on(MONDAY)
                .by(OFFICER, prepare)
                .by(HEAD, new SendReferral(REFERRAL, null))
                .on(MONDAY.plusDays(2))
                .byFor(OFFICER, "周科长", new AcknowledgeReferral(REFERRAL, MONDAY.plusDays(1), null))
                .on(MONDAY.plusDays(4))
                .byFor(OFFICER, "周科长", new AcceptReferral(REFERRAL, "8号", MONDAY.plusDays(3)));
    }
}
