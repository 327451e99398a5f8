package org.hanshu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.letterId;
import static org.hanshu.query.shared.Sample.text;
import static org.hanshu.query.statistics.Counted.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of letters. */
class LetterStatisticsTest {

    private final Counted counted = new Counted();
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        counted.forget();
    }

    @Test
    void countRepliesByWhatBecameOfThem() {
        new Life(story, "A").filed().concluded().drafted().served();
        assertThat(replies()).containsExactly("IN_TIME 0", "LATE 0", "UNANSWERED 0", "WAITING 1");
        new Life(story, "A").reminded().overdue();
        assertThat(replies()).containsExactly("IN_TIME 0", "LATE 0", "UNANSWERED 1", "WAITING 0");
        assertThat(count(counted.of(story, OFFICER).cases().byLight(), "RED")).isEqualTo(1);
        new Life(story, "A").replied();
        assertThat(replies()).containsExactly("IN_TIME 0", "LATE 1", "UNANSWERED 0", "WAITING 0");
        assertThat(counted.of(story, OFFICER).rates().reply().rate()).isEqualByComparingTo(BigDecimal.ONE);
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
        assertThat(counted.of(story, OFFICER).letters().replies())
                .allSatisfy(each -> assertThat(each.count()).isZero());
        assertThat(count(counted.of(story, OFFICER).cases().byLight(), "GREEN")).isEqualTo(1);
        assertThat(counted.between(story, OFFICER, "2026-01-01", "2027-01-31")
                        .letters()
                        .replies())
                .extracting(each -> each.code() + " " + each.count())
                .contains("WAITING 1", "UNANSWERED 0");
    }

    @Test
    void countNothingOfALetterThatWasWithdrawn() {
        new Life(story, "A").filed().concluded().drafted().served().reminded().overdue();
        story.by(HEAD, new LetterWithdrawn(letterId("A"), "穗工劳监提〔2026〕1号", text("重发")));
        var year = counted.of(story, OFFICER);
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
        var year = counted.of(story, OFFICER);
        assertThat(year.demands().demanded()).isEqualTo(2);
        assertThat(year.demands().verified()).isEqualTo(2);
        assertThat(year.money().verifiedPaid()).isEqualTo("118000.00");
        assertThat(year.rates().recovery().rate()).isEqualByComparingTo(BigDecimal.ONE);

        story.by(
                HEAD,
                new VerificationAnnulled(
                        letterId("A"), "event", 1, 1, List.of(1), Money.ZERO, DemandState.CLAIMED_DONE, text("误核")),
                new RectificationRelapsed(
                        letterId("B"), 1, Counted.YEAR_END, null, List.of("officer.gz", "officer2.gz"), text("又欠")));
        var right = counted.of(story, OFFICER);
        assertThat(right.demands().verified()).isZero();
        assertThat(right.money().verifiedPaid()).isEqualTo("0.00");
        assertThat(right.rates().rectified().rate()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(counted.between(story, OFFICER, "2026-11-01", "2026-11-30")
                        .money()
                        .verifiedPaid())
                .isEqualTo("0.00");
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
        return counted.of(story, OFFICER).letters().replies().stream()
                .map(each -> each.code() + " " + each.count())
                .toList();
    }
}
