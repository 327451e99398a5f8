package org.hanshu.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationEvent.PaymentOrderDecided;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Region;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.Test;

/** How a mediation is told among what happened to its case. */
class MediationTimelineTest {

    private static final MediationId MEDIATION = new MediationId(Sample.id("mediation A"));
    private static final MediationParty WORKER = new MediationParty(Side.CLAIMANT, 1);
    private static final MediationParty EMPLOYER = new MediationParty(Side.RESPONDENT, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @Test
    void keepsNothingOfTheNotesOfASession() {
        var projection = new TimelineProjection(ReadModels.jdbc());
        projection.reset();
        var story = new Story()
                .by(OFFICER, Sample.filed("A", GZ, GZ), applied())
                .by(MEDIATOR, new SessionRecorded(MEDIATION, 1, DAY, List.of(WORKER, EMPLOYER), text("愿付七成")));
        ReadModels.deliver(projection, 10, story.events());
        assertThat(ReadModels.rowsOf("timeline_1.entries"))
                .hasSize(3)
                .anyMatch(row -> row.contains("mediation.session-recorded"))
                .noneMatch(row -> row.contains("愿付七成"));
    }

    @Test
    void saysWhoseConsentIsMissing() {
        var silent = new MediationRefused(MEDIATION, List.of(EMPLOYER), List.of(WORKER), true);
        assertThat(told(silent, Locale.CHINESE)).isEqualTo("调解终止：用工一方第1名逾期未答复，视为不同意；须告知劳动者一方第1名。");
        assertThat(told(silent, Locale.ENGLISH))
                .isEqualTo(
                        "Mediation ended: employer's side no. 1 did not answer in time, which counts as no consent; to"
                                + " be told: worker's side no. 1.");
    }

    @Test
    void saysWhatWasPaidAndWhatIsOpenWhereItWasNot() {
        var part =
                new TermPerformed(MEDIATION, 1, Money.of("3000.00"), VerificationBasis.BANK_RECORD, DAY, null, false);
        assertThat(told(part, Locale.CHINESE)).isEqualTo("协议第1项于2026年11月23日部分履行，支付3000.00元（银行流水）。");
        var breach = new AgreementBreached(
                MEDIATION,
                List.of(1, 2),
                text("未付"),
                List.of(
                        new OpenRemedy(Remedy.PAYMENT_ORDER, List.of(1)),
                        new OpenRemedy(Remedy.ARBITRATE, List.of(1, 2))));
        assertThat(told(breach, Locale.ENGLISH))
                .isEqualTo(
                        "Terms of the agreement that were not kept: 1, 2. One may: apply for a payment order, apply for"
                                + " labour arbitration.");
        assertThat(told(breach, Locale.CHINESE)).isEqualTo("调解协议第1、2项未履行；可以：申请支付令、申请劳动争议仲裁。");
    }

    @Test
    void saysWhatIsOpenSinceTheBreach() {
        var opened = new RemediesOpened(MEDIATION, List.of(new OpenRemedy(Remedy.EXECUTE, List.of(1))));
        assertThat(told(opened, Locale.CHINESE)).isEqualTo("违约后情况有变，现在可以：申请强制执行。");
        assertThat(told(opened, Locale.ENGLISH))
                .isEqualTo("Since the breach something came of it. Now one may: apply for execution.");
    }

    @Test
    void saysWhatBecameOfThePaymentOrder() {
        var effective = new PaymentOrderDecided(MEDIATION, true, DAY, null);
        assertThat(told(effective, Locale.CHINESE)).isEqualTo("支付令于2026年11月23日生效。");
        var ended = new PaymentOrderDecided(MEDIATION, false, DAY, null);
        assertThat(told(ended, Locale.CHINESE)).isEqualTo("督促程序于2026年11月23日终结，支付令未生效。");
    }

    private static String told(MediationEvent event, Locale reader) {
        return Sentences.in(reader).about(event);
    }

    private static MediationApplied applied() {
        return new MediationApplied(
                MEDIATION,
                caseId("A"),
                GZ,
                new Region("440106"),
                MediationRoute.UNION,
                List.of(WORKER, EMPLOYER),
                List.of(WORKER),
                List.of(),
                DAY,
                null);
    }
}
