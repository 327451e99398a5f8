package org.hanshu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.ADMIN;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.SN;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.letterId;
import static org.hanshu.query.shared.Sample.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.hanshu.query.statistics.Statistics.Count;
import org.hanshu.query.statistics.Statistics.Movement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsTest {

    private static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");

    private final StatisticsProjection projection = new StatisticsProjection(ReadModels.jdbc());
    private final Counted counted = new Counted();
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void areAllZeroWhileNothingHappened() {
        var none = of(OFFICER);
        assertThat(none.from()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(none.to()).isEqualTo(YEAR_END);
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
        var year = of(OFFICER);
        assertThat(year.cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 2L, 0L, 1L, 1L));
        assertThat(ended(year, "RECTIFIED")).isEqualTo(1);
        assertThat(year.rates().closure().rate()).isEqualByComparingTo("0.5");
        assertThat(count(year.cases().byState(), "CLOSED")).isEqualTo(1);
        assertThat(count(year.cases().byState(), "CONCLUDED")).isEqualTo(1);

        var december = between(OFFICER, "2026-12-01", "2026-12-31");
        assertThat(december.cases().all()).isEqualTo(new Movement("ALL", "全部", 2L, 0L, 0L, 1L, 1L));
        var october = between(OFFICER, "2026-10-01", "2026-10-31");
        assertThat(october.cases().all().open()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosingReason.class,
            names = {"TRANSFERRED_WITHOUT_RESULT", "WITHDRAWN_NOTHING_FOUND", "MERGED", "LAPSED"})
    void countNoEndWithoutAResultAsClosed(ClosingReason reason) {
        new Life(story, "A").filed().concluded();
        story.by(HEAD, new CaseClosed(caseId("A"), 1, reason, null, List.of()));
        var closure = of(OFFICER).rates().closure();
        assertThat(closure.numerator()).isZero();
        assertThat(closure.denominator()).isEqualTo(1);
        assertThat(count(closure.apart(), reason.name())).isEqualTo(1);
        assertThat(ended(of(OFFICER), reason.name())).isEqualTo(1);
    }

    @Test
    void showApartWhatWasNotAcceptedOrLapsed() {
        new Life(story, "A").filed();
        new Life(story, "B").filed();
        story.by(HEAD, new CaseRefused(caseId("A"), CaseRefusalReason.OTHER, text("无")))
                .by(Caller.SYSTEM, new CaseLapsed(caseId("B"), 1));
        var year = of(OFFICER);
        assertThat(ended(year, "REFUSED")).isEqualTo(1);
        assertThat(ended(year, "LAPSED")).isEqualTo(1);
        assertThat(year.rates().closure().numerator()).isZero();
    }

    @Test
    void countAReopenedCaseOnceMoreAndLeaveItsFirstEndAsItWas() {
        new Life(story, "A").whole();
        story.until(LocalDate.parse("2026-12-20")).by(HEAD, new CaseReopened(caseId("A"), 2, text("新证据")));
        var year = of(OFFICER);
        assertThat(year.cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 2L, 1L, 1L, 1L));
        assertThat(count(year.cases().byState(), "CLOSED")).isEqualTo(1);
        assertThat(count(year.cases().byState(), "INVESTIGATING")).isEqualTo(1);
        assertThat(year.money().claimed()).isEqualTo("59000.00");
        assertThat(between(OFFICER, "2026-11-01", "2026-12-15").cases().all())
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
        var year = of(OFFICER);
        assertThat(year.cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 2L, 0L, 1L, 1L));
        assertThat(ended(year, "MERGED")).isEqualTo(1);
        assertThat(year.rates().closure().numerator()).isZero();
        assertThat(year.money().claimed()).isEqualTo("118000.00");
    }

    @Test
    void countWhatWasSplitOffFromTheDayOfTheSplitAndItsClaimsThereOnly() {
        new Life(story, "A").filed();
        var claim = Sample.filed("A", GZ, GZ).claims().getFirst();
        var second = new Claim(2, Cause.UNPAID_WAGES, claim.amount(), null, null, null, List.of(1), List.of(1));
        story.by(OFFICER, new ClaimsAdded(caseId("A"), List.of(second)));
        story.until(LocalDate.parse("2026-12-10"))
                .by(
                        HEAD,
                        new CaseSplit(
                                caseId("A"),
                                caseId("N"),
                                "GZ-N",
                                List.of(2),
                                List.of(1),
                                List.of(1),
                                List.of(),
                                List.of(),
                                1,
                                text("另一事由"),
                                story.now()),
                        Sample.filed("N", GZ, GZ, Cause.UNPAID_WAGES),
                        new CasesLinked(
                                caseId("N"), CaseRelation.SPLIT_FROM, caseId("N"), caseId("A"), "GZ-A", null, null));
        assertThat(between(OFFICER, "2026-11-01", "2026-11-30").cases().all())
                .isEqualTo(new Movement("ALL", "全部", 0L, 1L, 0L, 0L, 1L));
        var december = between(OFFICER, "2026-12-01", "2026-12-31");
        assertThat(december.cases().all()).isEqualTo(new Movement("ALL", "全部", 1L, 1L, 0L, 0L, 2L));
        assertThat(december.money().claimed()).isEqualTo("118000.00");
        assertThat(opened(december.cases().byCause())).contains("UNPAID_WAGES 1", "FREIGHT_DEFAULT 0");
    }

    @Test
    void belongToWhoOwnsTheCaseNow() {
        new Life(story, "A").filed();
        story.by(HEAD, new HandoverAccepted(caseId("A"), GZ, SN));
        assertThat(of(OFFICER).cases().all().opened()).isZero();
        assertThat(of(STRANGER).cases().all().opened()).isEqualTo(1);
        assertThat(of(AUDITOR).cases().all().opened()).isEqualTo(1);
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
        var year = of(OFFICER);
        assertThat(opened(year.cases().byDispute()))
                .containsExactly("LABOUR 1", "CIVIL 1", "BOTH 1", "NOTHING_CLAIMED 0");
        assertThat(opened(year.cases().byCause())).contains("UNPAID_WAGES 2", "FREIGHT_DEFAULT 1", "VEHICLE_DEPOSIT 1");
        assertThat(year.money().claimed()).isEqualTo("180000.00");
        assertThat(year.money().byDispute())
                .extracting(each -> each.code() + " " + each.claimed())
                .contains("LABOUR 118000.00", "CIVIL 62000.00");
        assertThat(counted.of(OFFICER, story, null, YEAR_END, null, Cause.VEHICLE_DEPOSIT)
                        .cases()
                        .all()
                        .opened())
                .isEqualTo(1);
        assertThat(counted.of(OFFICER, story, null, YEAR_END, "61", null)
                        .cases()
                        .all()
                        .opened())
                .isZero();
    }

    @Test
    void countRepliesByWhatBecameOfThem() {
        new Life(story, "A").filed().concluded().drafted().served();
        assertThat(replies()).containsExactly("IN_TIME 0", "LATE 0", "UNANSWERED 0", "WAITING 1");
        new Life(story, "A").reminded().overdue();
        assertThat(replies()).containsExactly("IN_TIME 0", "LATE 0", "UNANSWERED 1", "WAITING 0");
        assertThat(count(of(OFFICER).cases().byLight(), "RED")).isEqualTo(1);
        new Life(story, "A").replied();
        assertThat(replies()).containsExactly("IN_TIME 0", "LATE 1", "UNANSWERED 0", "WAITING 0");
        assertThat(of(OFFICER).rates().reply().rate()).isEqualByComparingTo(BigDecimal.ONE);
        story.by(HEAD, new ReplyFoundInTime(letterId("A"), 1));
        assertThat(replies()).containsExactly("IN_TIME 1", "LATE 0", "UNANSWERED 0", "WAITING 0");
    }

    @Test
    void takeBackAnOverdueThatWasNone() {
        new Life(story, "A").filed().concluded().drafted().served().reminded().overdue();
        story.by(
                HEAD,
                new LetterDeadlineRecomputed(letterId("A"), later(LocalDate.parse("2027-01-05")), Sample.DUE),
                new LetterOverdueTakenBack(letterId("A"), LetterEvent.REPLY, Sample.DUE));
        assertThat(of(OFFICER).letters().replies())
                .allSatisfy(each -> assertThat(each.count()).isZero());
        assertThat(count(of(OFFICER).cases().byLight(), "GREEN")).isEqualTo(1);
        assertThat(between(OFFICER, "2026-01-01", "2027-01-31").letters().replies())
                .extracting(each -> each.code() + " " + each.count())
                .contains("WAITING 1", "UNANSWERED 0");
    }

    @Test
    void countNothingOfALetterThatWasWithdrawn() {
        new Life(story, "A").filed().concluded().drafted().served().reminded().overdue();
        story.by(HEAD, new LetterWithdrawn(letterId("A"), "穗工劳监提〔2026〕1号", text("重发")));
        var year = of(OFFICER);
        assertThat(year.demands().demanded()).isZero();
        assertThat(year.rates().reply().denominator()).isZero();
        assertThat(year.letters().byKindAndState())
                .extracting(each -> each.kind() + " " + each.status() + " " + each.count())
                .containsExactly("PROMPT WITHDRAWN 1");
    }

    @Test
    void countWhatWasVerifiedAndNotWhatWasAnnulledOrCameBack() {
        new Life(story, "A").whole();
        new Life(story, "B").whole();
        var year = of(OFFICER);
        assertThat(year.demands().demanded()).isEqualTo(2);
        assertThat(year.demands().verified()).isEqualTo(2);
        assertThat(year.money().verifiedPaid()).isEqualTo("118000.00");
        assertThat(year.rates().recovery().rate()).isEqualByComparingTo(BigDecimal.ONE);

        story.by(
                HEAD,
                new VerificationAnnulled(
                        letterId("A"), "event", 1, 1, List.of(1), Money.ZERO, DemandState.CLAIMED_DONE, text("误核")),
                new RectificationRelapsed(
                        letterId("B"), 1, YEAR_END, null, List.of("officer.gz", "officer2.gz"), text("又欠")));
        var right = of(OFFICER);
        assertThat(right.demands().verified()).isZero();
        assertThat(right.money().verifiedPaid()).isEqualTo("0.00");
        assertThat(right.rates().rectified().rate()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(between(OFFICER, "2026-11-01", "2026-11-30").money().verifiedPaid())
                .isEqualTo("0.00");
    }

    @Test
    void countTheTimeLimitsThatTheUnionKept() {
        new Life(story, "A").filed();
        story.by(OFFICER, new CaseDeadlineSet(caseId("A"), Sample.deadline("screening")));
        assertThat(of(OFFICER).rates().onTime().denominator()).isZero();
        story.by(OFFICER, new CaseDeadlineMet(caseId("A"), "screening"));
        new Life(story, "B").filed();
        story.by(OFFICER, new CaseDeadlineSet(caseId("B"), Sample.deadline("screening")))
                .by(Caller.SYSTEM, new CaseDeadlineMissed(caseId("B"), "screening", Sample.DUE));
        var onTime = of(OFFICER).rates().onTime();
        assertThat(onTime.rate()).isEqualByComparingTo("0.5");
        assertThat(between(OFFICER, "2026-11-01", "2026-11-30").rates().onTime().denominator())
                .isZero();
    }

    @Test
    void countWhatWasPutRightAboutACase() {
        new Life(story, "A").filed().concluded();
        story.by(Caller.SYSTEM, new CaseDeadlineSet(caseId("A"), Sample.deadline("screening")))
                .by(Caller.SYSTEM, new CaseDeadlineMissed(caseId("A"), "screening", Sample.DUE))
                .by(
                        OFFICER,
                        new SettlementTermPerformed(
                                caseId("A"),
                                1,
                                Money.of("8000.00"),
                                VerificationBasis.BANK_RECORD,
                                Sample.DUE,
                                null,
                                true))
                .by(HEAD, new CaseClosed(caseId("A"), 1, ClosingReason.RECTIFIED, null, List.of()));
        var claim = new Claim(1, Cause.FREIGHT_DEFAULT, Money.of("5900.00"), null, null, null, List.of(1), List.of(1));
        var paid = story.idOf(SettlementTermPerformed.class);
        var closed = story.idOf(CaseClosed.class);
        story.by(
                HEAD,
                new PartiesCorrected(
                        caseId("A"),
                        "event",
                        List.of(),
                        List.of(),
                        List.of(claim),
                        1,
                        List.of(),
                        List.of(),
                        text("笔误")),
                new CaseOverdueTakenBack(caseId("A"), "screening", Sample.DUE, null),
                new CaseDeadlineMet(caseId("A"), "screening"),
                new PerformanceCorrected(
                        caseId("A"),
                        paid,
                        1,
                        Money.of("800.00"),
                        Sample.DUE,
                        Money.of("800.00"),
                        true,
                        List.of(),
                        text("笔误")),
                new ClosingCorrected(
                        caseId("A"), closed, ClosingReason.SETTLED_PERFORMED, List.of(), List.of(), text("笔误")));
        var year = of(OFFICER);
        assertThat(year.money().claimed()).isEqualTo("5900.00");
        assertThat(year.money().verifiedPaid()).isEqualTo("800.00");
        assertThat(year.rates().onTime().rate()).isEqualByComparingTo("1");
        assertThat(ended(year, "SETTLED_PERFORMED")).isEqualTo(1);
        assertThat(ended(year, "RECTIFIED")).isZero();
        story.by(
                HEAD,
                new PerformanceAnnulled(caseId("A"), paid, 1, Money.ZERO, null, false, text("登错")),
                new ReceiptCorrected(
                        caseId("A"), "event", Instant.parse("2025-12-01T01:00:00Z"), List.of(), text("笔误")));
        assertThat(of(OFFICER).money().verifiedPaid()).isEqualTo("0.00");
        assertThat(of(OFFICER).cases().all().carriedIn()).isEqualTo(1);
    }

    @Test
    void countACaseThatHadNotLapsedAsOpenAllTheTime() {
        new Life(story, "A").filed();
        story.by(Caller.SYSTEM, new CaseLapsed(caseId("A"), 1))
                .by(HEAD, new CaseLapseTakenBack(caseId("A"), CaseStatus.INFORMATION_REQUESTED));
        assertThat(of(OFFICER).cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 1L, 0L, 0L, 1L));
    }

    @Test
    void showApartWhoDidNotRate() {
        new Life(story, "A").filed();
        story.by(
                OFFICER,
                Sample.callback("A", 1, Satisfaction.VERY_SATISFIED),
                Sample.callback("A", 2, Satisfaction.DISSATISFIED),
                Sample.callback("A", 3, Satisfaction.NOT_RATED),
                Sample.callback("A", 4, null));
        var satisfaction = of(OFFICER).rates().satisfaction();
        assertThat(satisfaction.rate()).isEqualByComparingTo("0.5");
        assertThat(satisfaction.apart())
                .extracting(each -> each.code() + " " + each.count())
                .containsExactly("NOT_RATED 1", "NOT_REACHED 1");
        assertThat(of(STRANGER).rates().satisfaction().denominator()).isZero();
    }

    @Test
    void hideSmallCellsFromWhoFiledAndShowThemToTheAuditor() {
        var hrss = new OrganisationId("gz-hrss");
        for (var n = 1; n <= 7; n++) {
            story.by(PARTNER, Sample.filed("W" + n, GZ, hrss, Cause.UNPAID_WAGES));
        }
        for (var n = 1; n <= 3; n++) {
            story.by(PARTNER, Sample.filed("F" + n, GZ, hrss, Cause.FREIGHT_DEFAULT));
        }
        var theirs = of(PARTNER);
        assertThat(theirs.smallCellsHidden()).isTrue();
        assertThat(theirs.cases().all().opened()).isEqualTo(10);
        assertThat(opened(theirs.cases().byDispute()))
                .containsExactly("LABOUR null", "CIVIL null", "BOTH 0", "NOTHING_CLAIMED 0");
        assertThat(theirs.money().claimed()).isNull();
        assertThat(theirs.rates().recovery().claimed()).isNull();
        assertThat(opened(of(AUDITOR).cases().byDispute())).contains("LABOUR 7", "CIVIL 3");
        assertThat(of(OFFICER).smallCellsHidden()).isFalse();
    }

    @Test
    void areNobodysWhoSeesNoCase() {
        new Life(story, "A").whole();
        for (var nobody : List.of(ADMIN, MEDIATOR, STRANGER)) {
            var none = of(nobody);
            assertThat(none.cases().all().opened()).isZero();
            assertThat(none.letters().byKindAndState()).isEmpty();
            assertThat(none.money().claimed()).isEqualTo("0.00");
        }
    }

    @Test
    void refuseAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> between(OFFICER, "2026-12-02", "2026-12-01")).isInstanceOf(RuleViolated.class);
    }

    @Test
    void sayTheirFormulasInBothLanguages() {
        assertThat(counted.inLanguage(Locale.ENGLISH).rates().closure().formula())
                .contains("carried in");
        assertThat(counted.inLanguage(Locale.CHINESE).rates().closure().formula())
                .contains("结转");
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

    private static Deadline later(LocalDate due) {
        var was = Sample.deadline(LetterEvent.REPLY);
        return new Deadline(
                was.name(),
                due,
                was.overdueAt(),
                was.reminders(),
                was.rule(),
                was.ruleVersion(),
                was.calendarVersion(),
                was.provisional(),
                was.reckoning());
    }

    private List<String> replies() {
        return of(OFFICER).letters().replies().stream()
                .map(each -> each.code() + " " + each.count())
                .toList();
    }

    private static List<String> opened(List<Movement> lines) {
        return lines.stream().map(each -> each.code() + " " + each.opened()).toList();
    }

    private static long ended(Statistics of, String reason) {
        return count(of.cases().byClosingReason(), reason);
    }

    private static long count(List<Count> lines, String code) {
        return lines.stream()
                .filter(each -> each.code().equals(code))
                .mapToLong(Count::count)
                .sum();
    }

    private Statistics of(Caller caller) {
        return counted.of(caller, story, null, YEAR_END, null, null);
    }

    private Statistics between(Caller caller, String from, String to) {
        return counted.of(caller, story, LocalDate.parse(from), LocalDate.parse(to), null, null);
    }
}
