package org.hanshu.query.recomputations;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.recomputation.RecomputationEvent.LinesFound;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps how recomputations stand, their lists, and by which numbers people call what these are about. */
@Component
@ProcessingGroup(RecomputationsProjection.GROUP)
class RecomputationsProjection {

    static final String GROUP = "recomputations_1";

    private final JdbcTemplate jdbc;
    private final FoldedRows<Standing> recomputations;
    private final AppendedRows lines;
    private final AppendedRows caseNumbers;
    private final AppendedRows letterNumbers;
    private final AppendedRows casesOfThings;

    RecomputationsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        recomputations = new FoldedRows<>(jdbc, "recomputations_1.recomputations", Standing.class);
        lines = new AppendedRows(
                jdbc, "insert into recomputations_1.lines values (?, ?, ?, ?::jsonb) on conflict do nothing");
        caseNumbers = new AppendedRows(
                jdbc, "insert into recomputations_1.case_numbers values (?, ?) on conflict do nothing");
        letterNumbers = new AppendedRows(
                jdbc, "insert into recomputations_1.letter_numbers values (?, ?) on conflict do nothing");
        casesOfThings = new AppendedRows(
                jdbc, "insert into recomputations_1.cases_of_things values (?, ?) on conflict do nothing");
    }

    @EventHandler
    void on(RecomputationEvent event, DomainEventMessage<?> message) {
        recomputations.fold(message, before -> Standing.evolve(before, event, Told.of(message)));
        if (event instanceof LinesFound found) {
            found.lines()
                    .forEach(line -> lines.add(
                            found.recomputationId().value(),
                            line.n(),
                            line.id(),
                            RowJson.mapper().writeValueAsString(line)));
        }
    }

    @EventHandler
    void on(ComplaintFiled event) {
        caseNumbers.add(event.caseId().value(), event.caseNumber());
        about(event.caseId().value(), List.of(event.caseId()));
    }

    @EventHandler
    void on(LetterDrafted event) {
        about(event.letterId().value(), event.origin().cases());
    }

    @EventHandler
    void on(LetterIssued event) {
        letterNumbers.add(event.letterId().value(), event.number());
    }

    @EventHandler
    void on(ChildOpened event) {
        about(event.childId(), event.cases());
    }

    private void about(UUID thing, List<CaseId> cases) {
        cases.forEach(each -> casesOfThings.add(thing, each.value()));
    }

    @ResetHandler
    void reset() {
        recomputations.clear();
        jdbc.execute("""
                truncate table recomputations_1.lines, recomputations_1.case_numbers, recomputations_1.letter_numbers,
                    recomputations_1.cases_of_things""");
    }
}
