package org.hanshu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;
import static org.hanshu.query.statistics.Counted.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationFailed;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.referral.ReferralEvent.ReferralRecalled;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.referral.ReferralOutcome;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ChildResult;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.hanshu.query.statistics.Statistics.Movement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of mediations, referrals and legal aid. */
class ChildStatisticsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Region TIANHE = new Region("440106");

    private final Counted counted = new Counted();
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        counted.forget();
    }

    @Test
    void countAMediationFromItsApplicationToItsEndWithWhatWasAgreedAndPaid() {
        mediated(1, "A");
        mediated(2, "A");
        story.by(OFFICER, new MediationFailed(mediation(2), text("分歧大")));
        agreed(1);
        assertThat(counted.of(story, OFFICER).mediations().all())
                .isEqualTo(new Movement("ALL", "全部", 0L, 2L, 0L, 1L, 1L));

        story.until(LocalDate.parse("2026-12-03")).by(OFFICER, paid(1, "3000.00", false), paid(1, "5000.00", true));
        story.by(OFFICER, new MediationPerformed(mediation(1)));
        var year = counted.of(story, OFFICER).mediations();
        assertThat(year.reached()).isEqualTo(new Statistics.Count("EFFECTIVE", "协议生效", 1L));
        assertThat(count(year.byOutcome(), "PERFORMED")).isEqualTo(1);
        assertThat(count(year.byOutcome(), "FAILED")).isEqualTo(1);
        assertThat(year.agreed()).isEqualTo("8000.00");
        assertThat(year.recovered()).isEqualTo("8000.00");

        var november =
                counted.between(story, OFFICER, "2026-11-01", "2026-11-30").mediations();
        assertThat(november.all()).isEqualTo(new Movement("ALL", "全部", 0L, 2L, 0L, 1L, 1L));
        assertThat(november.agreed()).isEqualTo("8000.00");
        assertThat(november.recovered()).isEqualTo("0.00");
        var december =
                counted.between(story, OFFICER, "2026-12-01", "2026-12-31").mediations();
        assertThat(december.all()).isEqualTo(new Movement("ALL", "全部", 1L, 0L, 0L, 1L, 0L));
        assertThat(december.reached().count()).isZero();
        assertThat(december.agreed()).isEqualTo("0.00");
        assertThat(december.recovered()).isEqualTo("8000.00");
    }

    @Test
    void countAReferralByWhatTheAgencyToldLastAndThoseThatBroughtNothingApart() {
        Stream.of(1, 2, 3, 4).forEach(this::referred);
        story.by(
                PARTNER,
                new ReferralAccepted(referral(1), "88号", DAY),
                result(1, ReferralOutcome.ORDERED_TO_CORRECT, null),
                result(1, ReferralOutcome.PAID, "12000.00"),
                result(2, null, null));
        story.by(
                OFFICER,
                new ReferralClosed(referral(1), ChildResult.ENFORCED, null),
                new ReferralClosed(referral(2), ChildResult.TOLD, null),
                new ReferralClosed(referral(3), null, text("催办无果")),
                new ReferralRecalled(referral(4), text("材料有误")));
        var year = counted.of(story, OFFICER).referrals();
        assertThat(year.byOutcome().stream().filter(each -> !Objects.equals(each.count(), 0L)))
                .extracting(each -> each.code() + " " + each.name())
                .containsExactly("PAID 已支付", "OTHER_RESULT 办理结果为协作单位自有代码", "NO_RESULT 无办理结果", "RECALLED 已撤回");
        assertThat(year.all()).isEqualTo(new Movement("ALL", "全部", 0L, 4L, 0L, 4L, 0L));
        assertThat(year.reached().count()).isEqualTo(1);
        assertThat(year.recovered()).isEqualTo("12000.00");
        assertThat(year.agreed()).isNull();
    }

    @Test
    void countLegalAidByItsOutcomeAndApplicationsWithdrawnApart() {
        Stream.of(1, 2, 3).forEach(this::aided);
        story.by(
                OFFICER,
                new LegalAidGranted(aid(1), null),
                new LegalAidConcluded(aid(1), AidOutcome.PARTLY_WON, Money.of("6000.00"), null),
                new LegalAidTerminated(aid(2), TerminationGround.SUPPLEMENT_SILENCE, null),
                new LegalAidGranted(aid(3), null),
                new LegalAidTerminated(aid(3), TerminationGround.MEANS_CHANGED, text("已就业")));
        var year = counted.of(story, OFFICER).legalAid();
        assertThat(year.byOutcome().stream().filter(each -> !Objects.equals(each.count(), 0L)))
                .extracting(Statistics.Count::code)
                .containsExactly("PARTLY_WON", "TERMINATED", "APPLICATION_WITHDRAWN");
        assertThat(year.reached().count()).isEqualTo(2);
        assertThat(year.recovered()).isEqualTo("6000.00");
    }

    @Test
    void takeLegalAidForOpenWhileItsEndIsObjectedTo() {
        aided(1);
        story.by(
                OFFICER,
                new LegalAidTerminated(aid(1), TerminationGround.MEANS_CHANGED, text("已就业")),
                new TerminationObjected(aid(1), List.of(caseId("A")), text("仍无工作")));
        var objected = counted.of(story, OFFICER).legalAid();
        assertThat(objected.all()).isEqualTo(new Movement("ALL", "全部", 0L, 1L, 0L, 0L, 1L));
        assertThat(count(objected.byOutcome(), "TERMINATED")).isZero();
        story.by(OFFICER, new TerminationUpheld(aid(1), "司法局", text("维持")));
        assertThat(count(counted.of(story, OFFICER).legalAid().byOutcome(), "TERMINATED"))
                .isEqualTo(1);
    }

    @Test
    void showWhatIsOverdueInRedAndItsCaseWithIt() {
        story.by(OFFICER, Sample.filed("A", GZ, GZ, Cause.UNPAID_WAGES));
        referred(1);
        referred(2);
        var clock = referral(1).value();
        story.by(OFFICER, new ChildDeadlineSet(clock, ChildKind.REFERRAL, Sample.deadline("acknowledgement")));
        story.by(OFFICER, new ChildDeadlineMissed(clock, ChildKind.REFERRAL, "acknowledgement", DAY));
        var year = counted.of(story, OFFICER);
        assertThat(count(year.referrals().byLight(), "RED")).isEqualTo(1);
        assertThat(count(year.referrals().byLight(), "GREY")).isEqualTo(1);
        assertThat(count(year.cases().byLight(), "RED")).isEqualTo(1);
        story.by(OFFICER, new ReferralRecalled(referral(1), text("材料有误")));
        assertThat(count(counted.of(story, OFFICER).referrals().byLight(), "RED"))
                .isZero();
    }

    @Test
    void areTheOpeningUnionsAndTheAuditorsOnly() {
        mediated(1, "A");
        agreed(1);
        assertThat(counted.of(story, AUDITOR).mediations().all().opened()).isEqualTo(1);
        for (var nobody : List.of(STRANGER, MEDIATOR, PARTNER)) {
            assertThat(counted.of(story, nobody).mediations().all().opened()).isZero();
        }
        assertThat(counted.of(story, STRANGER).mediations().agreed()).isEqualTo("0.00");
        assertThat(counted.of(story, PARTNER).mediations().agreed()).isNull();
        assertThat(counted.of(story, PARTNER).mediations().recovered()).isNull();
    }

    @Test
    void areCountedWhereTheyHappenedAndAboutWhat() {
        story.by(
                OFFICER,
                Sample.filed("A", GZ, GZ, Cause.UNPAID_WAGES),
                Sample.filed("B", GZ, GZ, Cause.FREIGHT_DEFAULT));
        mediated(1, "A");
        mediated(2, "B");
        assertThat(counted.about(story, "44", Cause.UNPAID_WAGES)
                        .mediations()
                        .all()
                        .opened())
                .isEqualTo(1);
        assertThat(counted.about(story, "61", null).mediations().all().opened()).isZero();
    }

    @Test
    void areTheSameHoweverTheEventsAreBatchedAndDelivered() {
        var projection = new StatisticsProjection(ReadModels.jdbc(), ReadModels.noHistory());
        mediated(1, "A");
        agreed(1);
        referred(1);
        aided(1);
        story.by(OFFICER, paid(1, "8000.00", true), new MediationPerformed(mediation(1)));
        ReadModels.deliver(projection, 200, story.events());
        var atOnce = rows();
        assertThat(atOnce).hasSize(5);
        ReadModels.deliver(projection, 3, story.events());
        assertThat(rows()).isEqualTo(atOnce);
        projection.reset();
        assertThat(rows()).isEmpty();
        ReadModels.deliver(projection, 1, story.events());
        assertThat(rows()).isEqualTo(atOnce);
    }

    private static List<String> rows() {
        return Stream.of("children", "child_amounts")
                .flatMap(table -> ReadModels.rowsOf("statistics_1." + table).stream())
                .toList();
    }

    private void mediated(int n, String name) {
        story.by(
                OFFICER,
                new MediationApplied(
                        mediation(n),
                        caseId(name),
                        GZ,
                        TIANHE,
                        MediationRoute.UNION,
                        List.of(),
                        List.of(),
                        List.of(),
                        DAY,
                        null));
    }

    /** The first draft came to nothing. */
    private void agreed(int n) {
        story.by(
                OFFICER,
                new AgreementDrafted(mediation(n), List.of(term("9999.00")), null),
                new AgreementDrafted(mediation(n), List.of(term("3000.00"), term("5000.00"), term(null)), null),
                new AgreementSealed(mediation(n), DAY));
    }

    private static AgreementTerm term(@Nullable String amount) {
        return new AgreementTerm(1, 1, amount == null ? null : Money.of(amount), null, false, null);
    }

    private static TermPerformed paid(int n, String amount, boolean fulfilled) {
        return new TermPerformed(
                mediation(n), 1, Money.of(amount), VerificationBasis.BANK_RECORD, DAY, null, fulfilled);
    }

    private void referred(int n) {
        story.by(
                OFFICER,
                new ReferralPrepared(
                        referral(n),
                        GZ,
                        TIANHE,
                        List.of(caseId("A")),
                        null,
                        new Receiver(new OrganisationId("gz-hrss"), AgencyKind.LABOUR_INSPECTION),
                        text("拖欠工资"),
                        List.of(),
                        List.of(),
                        "b".repeat(64),
                        List.of(),
                        "工会法",
                        null));
    }

    private static ResultGiven result(int n, @Nullable ReferralOutcome code, @Nullable String amount) {
        var money = amount == null ? null : Money.of(amount);
        return new ResultGiven(referral(n), 1, new AgencyResult(code, "如告", money, null, null, null));
    }

    private void aided(int n) {
        story.by(
                OFFICER,
                new LegalAidApplied(
                        aid(n),
                        GZ,
                        List.of(caseId("A")),
                        TIANHE,
                        List.of(),
                        List.of(1),
                        List.of(Cause.UNPAID_WAGES),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null));
    }

    private static MediationId mediation(int n) {
        return new MediationId(Sample.id("mediation " + n));
    }

    private static ReferralId referral(int n) {
        return new ReferralId(Sample.id("referral " + n));
    }

    private static UUID aid(int n) {
        return Sample.id("aid " + n);
    }
}
