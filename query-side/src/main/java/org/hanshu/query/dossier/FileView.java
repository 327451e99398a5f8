package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.query.shared.Told;

/** What was collected in the file of a case. */
record FileView(UUID caseId, List<Statement> statements) {

    /** Somebody's words, and when they were taken down. */
    record Statement(StatementRecorded recorded, Instant at) {}

    static Optional<FileView> evolve(Optional<FileView> before, CaseFileEvent event, Told told) {
        return switch (event) {
            case CaseFileOpened opened ->
                Optional.of(new FileView(opened.caseId().value(), List.of()));
            case StatementRecorded statement ->
                before.map(file -> file.with(new Statement(statement, told.occurredAt())));
        };
    }

    private FileView with(Statement statement) {
        return new FileView(
                caseId, Stream.concat(statements.stream(), Stream.of(statement)).toList());
    }
}
