package org.hanshu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;
import static org.hanshu.query.statistics.Counted.ended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.hanshu.query.statistics.Statistics.Movement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted after something about a case was put right or entered late. */
class CorrectedStatisticsTest {

    private final Counted counted = new Counted();
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        counted.forget();
    }

    @Test
    void countTheTimeLimitsThatTheUnionKept() {
        new Life(story, "A").filed();
        story.by(OFFICER, new CaseDeadlineSet(caseId("A"), Sample.deadline("screening")));
        assertThat(counted.of(story, OFFICER).rates().onTime().denominator()).isZero();
        story.by(OFFICER, new CaseDeadlineMet(caseId("A"), "screening"));
        new Life(story, "B").filed();
        story.by(OFFICER, new CaseDeadlineSet(caseId("B"), Sample.deadline("screening")))
                .by(Caller.SYSTEM, new CaseDeadlineMissed(caseId("B"), "screening", Sample.DUE));
        var onTime = counted.of(story, OFFICER).rates().onTime();
        assertThat(onTime.rate()).isEqualByComparingTo("0.5");
        assertThat(counted.between(story, OFFICER, "2026-11-01", "2026-11-30")
                        .rates()
                        .onTime()
                        .denominator())
                .isZero();
    }

    @Test
    void countAsKeptWhatWasEnteredOnlyAfterTheTimeWasOver() {
        new Life(story, "A").filed();
        story.by(OFFICER, new CaseDeadlineSet(caseId("A"), Sample.deadline("screening")))
                .by(Caller.SYSTEM, new CaseDeadlineMissed(caseId("A"), "screening", Sample.DUE));
        assertThat(counted.of(story, OFFICER).rates().onTime().rate()).isEqualByComparingTo("0");
        story.by(OFFICER, new CaseDeadlineMet(caseId("A"), "screening"));
        assertThat(counted.of(story, OFFICER).rates().onTime().rate()).isEqualByComparingTo("1");
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
        var filed = story.idOf(ComplaintFiled.class);
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
        var year = counted.of(story, OFFICER);
        assertThat(year.money().claimed()).isEqualTo("5900.00");
        assertThat(year.money().verifiedPaid()).isEqualTo("800.00");
        assertThat(year.rates().onTime().rate()).isEqualByComparingTo("1");
        assertThat(ended(year, "SETTLED_PERFORMED")).isEqualTo(1);
        assertThat(ended(year, "RECTIFIED")).isZero();
        story.by(
                HEAD,
                new PerformanceAnnulled(caseId("A"), paid, 1, Money.ZERO, null, false, text("登错")),
                new ReceiptCorrected(caseId("A"), filed, Instant.parse("2025-12-01T01:00:00Z"), List.of(), text("笔误")));
        assertThat(counted.of(story, OFFICER).money().verifiedPaid()).isEqualTo("0.00");
        assertThat(counted.of(story, OFFICER).cases().all().carriedIn()).isEqualTo(1);
    }

    @Test
    void countACaseThatHadNotLapsedAsOpenAllTheTime() {
        new Life(story, "A").filed();
        story.by(Caller.SYSTEM, new CaseLapsed(caseId("A"), 1))
                .by(HEAD, new CaseLapseTakenBack(caseId("A"), CaseStatus.INFORMATION_REQUESTED));
        assertThat(counted.of(story, OFFICER).cases().all()).isEqualTo(new Movement("ALL", "全部", 0L, 1L, 0L, 0L, 1L));
    }

    @Test
    void endACaseThatWasNotAcceptedOnTheDayOnWhichItReallyWasNot() {
        new Life(story, "A").filed();
        story.until(LocalDate.parse("2026-12-10"))
                .by(HEAD, new CaseRefused(caseId("A"), CaseRefusalReason.OTHER, text("无")));
        var right = Instant.parse("2026-11-27T02:00:00Z");
        story.by(
                HEAD,
                new StepTimeCorrected(caseId("A"), story.idOf(CaseRefused.class), right, List.of(), text("补录时间有误")));
        assertThat(ended(counted.between(story, OFFICER, "2026-11-01", "2026-11-30"), "REFUSED"))
                .isEqualTo(1);
        assertThat(counted.between(story, OFFICER, "2026-12-01", "2026-12-31")
                        .cases()
                        .all()
                        .carriedIn())
                .isZero();
    }
}
