package org.hanshu.query.deadlines;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.rulebook.RuleBookEvent.RulesPublished;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.workcalendar.WorkCalendarEvent.YearPublished;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.RowJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps every version of the rules and the notices, and in which region something lies: by what a due date is explained. */
@Component
@ProcessingGroup(ReasonsProjection.GROUP)
class ReasonsProjection {

    static final String GROUP = "deadline_reasons_1";

    private final JdbcTemplate jdbc;
    private final AppendedRows books;
    private final AppendedRows notices;
    private final AppendedRows regions;
    private final AppendedRows children;

    ReasonsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        books = new AppendedRows(
                jdbc, "insert into deadline_reasons_1.books values (?, ?::jsonb) on conflict do nothing");
        notices = new AppendedRows(
                jdbc, "insert into deadline_reasons_1.notices values (?, ?, ?) on conflict do nothing");
        regions = new AppendedRows(jdbc, "insert into deadline_reasons_1.regions values (?, ?) on conflict do nothing");
        children = new AppendedRows(
                jdbc, "insert into deadline_reasons_1.cases_of_children values (?, ?) on conflict do nothing");
    }

    @EventHandler
    void on(RulesPublished event) {
        books.add(event.version(), RowJson.mapper().writeValueAsString(event.rules()));
    }

    @EventHandler
    void on(YearPublished event) {
        notices.add(event.version(), event.notice().year(), event.notice().source());
    }

    @EventHandler
    void on(ComplaintFiled event) {
        regions.add(event.caseId().value(), event.region().code());
    }

    @EventHandler
    void on(LetterDrafted event) {
        regions.add(event.letterId().value(), event.region().code());
    }

    @EventHandler
    void on(ChildOpened event) {
        event.cases().forEach(each -> children.add(event.childId(), each.value()));
    }

    @EventHandler
    void on(Proposed event) {
        event.suggestion()
                .cases()
                .forEach(each -> children.add(event.proposalId().value(), each.value()));
    }

    @ResetHandler
    void reset() {
        jdbc.execute("""
                truncate table deadline_reasons_1.books, deadline_reasons_1.notices, deadline_reasons_1.regions,
                    deadline_reasons_1.cases_of_children""");
    }
}
