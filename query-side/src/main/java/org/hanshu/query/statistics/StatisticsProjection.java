package org.hanshu.query.statistics;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.RightHistory;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what is counted. */
@Component
@ProcessingGroup(StatisticsProjection.GROUP)
class StatisticsProjection {

    static final String GROUP = "statistics_1";

    private final JdbcTemplate jdbc;
    private final FoldedRows<CaseFigures> cases;
    private final FoldedRows<LetterFigures> letters;
    private final FoldedRows<ChildFigures> children;
    private final AppendedRows callbacks;
    private final AppendedRows annulled;
    private final RightHistory history;

    StatisticsProjection(JdbcTemplate jdbc, RightHistory history) {
        this.jdbc = jdbc;
        this.history = history;
        cases = new FoldedRows<>(jdbc, "statistics_1.case_folds", CaseFigures.class)
                .spread("statistics_1.folded_openings", "statistics_1.openings")
                .spread("statistics_1.folded_limits", "statistics_1.limits")
                .spread("statistics_1.folded_settlement_payments", "statistics_1.settlement_payments");
        letters = new FoldedRows<>(jdbc, "statistics_1.letter_folds", LetterFigures.class)
                .spread("statistics_1.folded_letters", "statistics_1.letters")
                .spread("statistics_1.folded_demands", "statistics_1.demands")
                .spread("statistics_1.folded_letter_payments", "statistics_1.letter_payments");
        children = new FoldedRows<>(jdbc, "statistics_1.child_folds", ChildFigures.class)
                .spread("statistics_1.folded_children", "statistics_1.children")
                .spread("statistics_1.folded_child_amounts", "statistics_1.child_amounts");
        callbacks = new AppendedRows(jdbc, """
                insert into statistics_1.callbacks (case_id, n, day, satisfaction) values (?, ?, ?::date, ?)
                on conflict do nothing""");
        annulled = new AppendedRows(
                jdbc, "insert into statistics_1.annulled_callbacks (case_id, n) values (?, ?) on conflict do nothing");
    }

    @EventHandler
    void on(SupervisionCaseEvent event, DomainEventMessage<?> message) {
        cases.fold(message, before -> CaseFigures.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        letters.fold(message, before -> LetterFigures.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ChildEvent event, DomainEventMessage<?> message) {
        children.fold(
                message,
                before -> RightHistory.isChangedBy(event)
                        ? history.fold(message, ChildFigures::evolve)
                        : ChildFigures.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(CallbackRecorded call, DomainEventMessage<?> message) {
        callbacks.add(
                call.caseId().value(),
                call.n(),
                Days.of(Told.of(message).occurredAt()).toString(),
                Rating.of(call));
    }

    @EventHandler
    void on(EntryAnnulled no) {
        if (no.kind() == EntryKind.CALLBACK) {
            annulled.add(no.caseId().value(), no.n());
        }
    }

    @ResetHandler
    void reset() {
        cases.clear();
        letters.clear();
        children.clear();
        jdbc.execute("truncate table statistics_1.callbacks, statistics_1.annulled_callbacks");
    }
}
