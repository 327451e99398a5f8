package org.hanshu.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.DUE;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeadlinesTest {

    private final DeadlinesProjection projection = new DeadlinesProjection(ReadModels.jdbc());
    private final Deadlines deadlines = new Deadlines(JdbcClient.create(ReadModels.jdbc()));
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void listAClockUntilWhatItWaitsForHasCome() {
        var life = new Life(story, "A").filed().concluded().drafted().served();
        assertThat(list(OFFICER, null, null)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(DUE);
            assertThat(item.light()).isEqualTo(Light.GREEN);
            assertThat(item.number()).isEqualTo("穗工劳监提〔2026〕1号");
            assertThat(item.why()).isNotBlank();
        });
        life.overdue();
        assertThat(list(OFFICER, null, null))
                .extracting(DeadlineList.DeadlineItem::light)
                .containsExactly(Light.RED);
        life.replied();
        assertThat(list(OFFICER, null, null)).isEmpty();
    }

    @Test
    void runUntilTheLastDayThatWasComputedAnew() {
        new Life(story, "A").filed();
        story.by(Caller.SYSTEM, new CaseDeadlineSet(caseId("A"), Sample.deadline("screening")))
                .by(Caller.SYSTEM, new CaseDeadlineMissed(caseId("A"), "screening", DUE));
        var told = Sample.deadline("screening");
        var right = new Deadline(
                "screening",
                DUE.plusDays(3),
                told.overdueAt(),
                List.of(),
                told.rule(),
                1,
                told.calendarVersion(),
                false,
                told.reckoning());
        story.by(OFFICER, new CaseDeadlineRecomputed(caseId("A"), right, DUE))
                .by(OFFICER, new CaseOverdueTakenBack(caseId("A"), "screening", DUE, right));
        assertThat(list(OFFICER, null, null)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(DUE.plusDays(3));
            assertThat(item.light()).isEqualTo(Light.GREEN);
        });
        story.by(OFFICER, new CaseDeadlineMet(caseId("A"), "screening"));
        assertThat(list(OFFICER, null, null)).isEmpty();
        story.by(OFFICER, new CaseDeadlineReopened(caseId("A"), right, true));
        assertThat(list(OFFICER, null, null))
                .extracting(DeadlineList.DeadlineItem::light)
                .containsExactly(Light.RED);
    }

    @Test
    void areChosenByDayAndScope() {
        new Life(story, "A").filed().concluded().drafted().served();
        assertThat(list(OFFICER, DUE, DUE)).hasSize(1);
        assertThat(list(OFFICER, DUE.plusDays(1), null)).isEmpty();
        assertThat(list(OFFICER, null, DUE.minusDays(1))).isEmpty();
        assertThat(list(STRANGER, null, null)).isEmpty();
        assertThat(list(AUDITOR, null, null)).hasSize(1);
    }

    @Test
    void goOnWhereThePageBeforeEnded() {
        for (var name : List.of("A", "B", "C")) {
            new Life(story, name).filed().concluded().drafted().served();
        }
        deliver(100);
        var first = page(Slice.of(2, null));
        var rest = page(Slice.of(2, first.next()));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
    }

    @Test
    void areTheSameHoweverTheEventsAreBatchedAndDelivered() {
        new Life(story, "A").whole();
        deliver(200);
        var atOnce = ReadModels.rowsOf("deadlines_1.running");
        deliver(3);
        assertThat(ReadModels.rowsOf("deadlines_1.running")).isEqualTo(atOnce);
    }

    private void deliver(int batchSize) {
        ReadModels.deliver(projection, batchSize, story.events());
    }

    private DeadlineList page(Slice slice) {
        return deadlines.handle(new ListDeadlines(null, null, null, null, slice, new Scope(OFFICER), Locale.CHINESE));
    }

    private List<DeadlineList.DeadlineItem> list(Caller caller, @Nullable LocalDate from, @Nullable LocalDate to) {
        deliver(100);
        return deadlines
                .handle(new ListDeadlines(
                        from, to, null, null, Slice.of(null, null), new Scope(caller), Locale.CHINESE))
                .items();
    }
}
