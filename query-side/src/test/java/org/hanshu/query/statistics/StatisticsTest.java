package org.hanshu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.SN;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;
import static org.hanshu.query.statistics.Counted.count;
import static org.hanshu.query.statistics.Counted.ended;
import static org.hanshu.query.statistics.Counted.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.hanshu.query.statistics.Statistics.Movement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsTest {

    private final StatisticsProjection projection = new StatisticsProjection(ReadModels.jdbc(), ReadModels.noHistory());
    private final Counted counted = new Counted();
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        counted.forget();
    }

    @Test
    void areAllZeroWhileNothingHappened() {
        var none = counted.of(story, OFFICER);
        assertThat(none.from()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(none.to()).isEqualTo(Counted.YEAR_END);
        assertThat(none.cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 0L, 0L, 0L, 0L));
        assertThat(none.cases().byClosingReason()).hasSize(ClosingReason.values().length + 1);
        assertThat(none.rates().closure().rate()).isNull();
        assertThat(none.rates().recovery().rate()).isNull();
        assertThat(none.money().verifiedPaid()).isEqualTo("0.00");
    }

    @Test
    void countACaseFromWhenItCameUntilItEnded() {
        new Life(story, "A").whole();
        new Life(story, "B").filed().concluded();
        var year = counted.of(story, OFFICER);
        assertThat(year.cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 2L, 0L, 1L, 1L));
        assertThat(ended(year, "RECTIFIED")).isEqualTo(1);
        assertThat(year.rates().closure().rate()).isEqualByComparingTo("0.5");
        assertThat(count(year.cases().byState(), "CLOSED")).isEqualTo(1);
        assertThat(count(year.cases().byState(), "CONCLUDED")).isEqualTo(1);

        var december = counted.between(story, OFFICER, "2026-12-01", "2026-12-31");
        assertThat(december.cases().all()).isEqualTo(new Movement("ALL", "全部", 2L, 0L, 0L, 1L, 1L));
        var october = counted.between(story, OFFICER, "2026-10-01", "2026-10-31");
        assertThat(october.cases().all().open()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosingReason.class,
            names = {"TRANSFERRED_WITHOUT_RESULT", "WITHDRAWN_NOTHING_FOUND", "MERGED", "LAPSED"})
    void countNoEndWithoutAResultAsClosed(ClosingReason reason) {
        new Life(story, "A").filed().concluded();
        story.by(HEAD, new CaseClosed(caseId("A"), 1, reason, null, List.of()));
        var closure = counted.of(story, OFFICER).rates().closure();
        assertThat(closure.numerator()).isZero();
        assertThat(closure.denominator()).isEqualTo(1);
        assertThat(count(closure.apart(), reason.name())).isEqualTo(1);
        assertThat(ended(counted.of(story, OFFICER), reason.name())).isEqualTo(1);
    }

    @Test
    void showApartWhatWasNotAcceptedOrLapsed() {
        new Life(story, "A").filed();
        new Life(story, "B").filed();
        story.by(HEAD, new CaseRefused(caseId("A"), CaseRefusalReason.OTHER, text("无")))
                .by(Caller.SYSTEM, new CaseLapsed(caseId("B"), 1));
        var year = counted.of(story, OFFICER);
        assertThat(ended(year, "REFUSED")).isEqualTo(1);
        assertThat(ended(year, "LAPSED")).isEqualTo(1);
        assertThat(year.rates().closure().numerator()).isZero();
    }

    @Test
    void countAReopenedCaseOnceMoreAndLeaveItsFirstEndAsItWas() {
        new Life(story, "A").whole();
        story.until(LocalDate.parse("2026-12-20")).by(HEAD, new CaseReopened(caseId("A"), 2, text("新证据")));
        var year = counted.of(story, OFFICER);
        assertThat(year.cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 2L, 1L, 1L, 1L));
        assertThat(count(year.cases().byState(), "CLOSED")).isEqualTo(1);
        assertThat(count(year.cases().byState(), "INVESTIGATING")).isEqualTo(1);
        assertThat(year.money().claimed()).isEqualTo("59000.00");
        assertThat(counted.between(story, OFFICER, "2026-11-01", "2026-12-15")
                        .cases()
                        .all())
                .isEqualTo(new Movement("ALL", "全部", 0L, 1L, 0L, 1L, 0L));
    }

    @Test
    void countACaseThatWasMergedAsOneAndItsClaimsOnce() {
        new Life(story, "A").filed();
        new Life(story, "B").filed();
        var claim = Sample.filed("A", GZ, GZ).claims().getFirst();
        var second = new Claim(2, claim.cause(), claim.amount(), null, null, null, List.of(1), List.of(1));
        story.by(
                HEAD,
                new CaseMerged(caseId("A"), 1, caseId("B"), "GZ-B", null),
                new ClaimsAdded(caseId("B"), List.of(second)));
        var year = counted.of(story, OFFICER);
        assertThat(year.cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 2L, 0L, 1L, 1L));
        assertThat(ended(year, "MERGED")).isEqualTo(1);
        assertThat(year.rates().closure().numerator()).isZero();
        assertThat(year.money().claimed()).isEqualTo("118000.00");
    }

    @Test
    void belongToWhoOwnsTheCaseNow() {
        new Life(story, "A").filed();
        story.by(HEAD, new HandoverAccepted(caseId("A"), GZ, SN));
        assertThat(counted.of(story, OFFICER).cases().all().opened()).isZero();
        assertThat(counted.of(story, STRANGER).cases().all().opened()).isEqualTo(1);
        assertThat(counted.of(story, AUDITOR).cases().all().opened()).isEqualTo(1);
    }

    @Test
    void tellLabourDisputesFromFreight() {
        story.by(
                OFFICER,
                Sample.filed("A", GZ, GZ, Cause.UNPAID_WAGES),
                Sample.filed("B", GZ, GZ, Cause.FREIGHT_DEFAULT),
                Sample.filed("C", GZ, GZ, Cause.UNPAID_WAGES),
                new ClaimsAdded(
                        caseId("C"),
                        List.of(new Claim(
                                2,
                                Cause.VEHICLE_DEPOSIT,
                                Money.of("3000.00"),
                                null,
                                null,
                                null,
                                List.of(1),
                                List.of(1)))));
        var year = counted.of(story, OFFICER);
        assertThat(opened(year.cases().byDispute()))
                .containsExactly("LABOUR 1", "CIVIL 1", "BOTH 1", "NOTHING_CLAIMED 0");
        assertThat(opened(year.cases().byCause())).contains("UNPAID_WAGES 2", "FREIGHT_DEFAULT 1", "VEHICLE_DEPOSIT 1");
        assertThat(year.money().claimed()).isEqualTo("180000.00");
        assertThat(year.money().byDispute())
                .extracting(each -> each.code() + " " + each.claimed())
                .contains("LABOUR 118000.00", "CIVIL 62000.00");
        assertThat(counted.about(story, null, Cause.VEHICLE_DEPOSIT)
                        .cases()
                        .all()
                        .opened())
                .isEqualTo(1);
        assertThat(counted.about(story, "61", null).cases().all().opened()).isZero();
    }

    @Test
    void areTheSameHoweverTheEventsAreBatchedAndDelivered() {
        new Life(story, "A").whole();
        new Life(story, "B").whole();
        story.by(OFFICER, Sample.callback("A", 1, Satisfaction.SATISFIED));
        ReadModels.deliver(projection, 200, story.events());
        var atOnce = rows();
        ReadModels.deliver(projection, 3, story.events());
        assertThat(rows()).isEqualTo(atOnce);
        projection.reset();
        ReadModels.deliver(projection, 1, story.events());
        assertThat(rows()).isEqualTo(atOnce);
    }

    private static List<String> rows() {
        return Stream.of(
                        "openings",
                        "limits",
                        "letters",
                        "demands",
                        "letter_payments",
                        "settlement_payments",
                        "callbacks")
                .flatMap(table -> ReadModels.rowsOf("statistics_1." + table).stream())
                .toList();
    }
}
