package org.hanshu.command.imports;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.imports.RowFate;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.CaseFiled;
import org.hanshu.command.imports.hotline.ExportRow;
import org.hanshu.command.shared.intake.Intake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files a row as a complaint and tells what became of it. Filed once more after a crash, a row finds its own case again and
 * is imported, not a duplicate: the case's first event names the row that filed it.
 */
@Component
class RowFiling {

    private static final String TAKEN_BY_ANOTHER = "case.reference-taken";
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NUMBER = 200;

    private final Importer importer;
    private final Intake intake;
    private final EventStore events;

    RowFiling(Importer importer, Intake intake, EventStore events) {
        this.importer = importer;
        this.intake = intake;
        this.events = events;
    }

    TakenRow take(ExportRow row, Upload upload) {
        return switch (row) {
            case ExportRow.Wrong wrong ->
                refused(row, upload, shortened(wrong.number()), wrong.problem(), wrong.column());
            case ExportRow.Understood understood -> file(understood, upload);
        };
    }

    private TakenRow file(ExportRow.Understood row, Upload upload) {
        var told = row.complaint().told();
        var caseId = told.caseId().orElseThrow();
        var key = upload.importId() + ":" + row.line();
        var trail = importer.trail(upload);
        trail.put(Trail.IDEMPOTENCY_KEY, key);
        try {
            var filed = importer.send(intake.fileComplaint(caseId, told), CaseFiled.class, trail);
            return filed.already() && !wasFiledAs(key, caseId)
                    ? duplicate(row, caseId)
                    : new TakenRow(
                            row.line(), RowFate.IMPORTED, row.number(), caseId, null, null, filed.warnings(), null);
        } catch (RuleViolated violated) {
            return violated.refusal().code().equals(TAKEN_BY_ANOTHER)
                    ? duplicate(row, null)
                    : refused(row, upload, row.number(), RowProblem.NOT_TAKEN, null);
        }
    }

    private boolean wasFiledAs(String key, CaseId caseId) {
        var history = events.readEvents(caseId.toString());
        return history.hasNext() && key.equals(history.next().getMetaData().get(Trail.IDEMPOTENCY_KEY));
    }

    private static TakenRow duplicate(ExportRow.Understood row, @Nullable CaseId caseId) {
        return new TakenRow(row.line(), RowFate.DUPLICATE, row.number(), caseId, null, null, List.of(), null);
    }

    private static TakenRow refused(
            ExportRow row, Upload upload, @Nullable String number, RowProblem problem, @Nullable String column) {
        var subject = Derived.TEXT.id(upload.importId(), "row", row.line());
        var text = row.text().length() > LONGEST_TEXT ? row.text().substring(0, LONGEST_TEXT) + "…" : row.text();
        return new TakenRow(
                row.line(), RowFate.REFUSED, number, null, problem, column, List.of(), Personal.text(subject, text));
    }

    private static @Nullable String shortened(@Nullable String number) {
        return number == null || number.length() <= LONGEST_NUMBER ? number : number.substring(0, LONGEST_NUMBER);
    }
}
