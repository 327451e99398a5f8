package org.hanshu.command.imports;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.imports.ImportCommand;
import org.hanshu.api.imports.ImportCommand.CompleteImport;
import org.hanshu.api.imports.ImportCommand.FailImport;
import org.hanshu.api.imports.ImportCommand.RecordRows;
import org.hanshu.api.imports.ImportCommand.StartImport;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.ImportEvent.ImportFailed;
import org.hanshu.api.imports.ImportEvent.ImportStarted;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.api.imports.ImportProgress;
import org.hanshu.api.imports.ImportStatus;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.command.shared.Admission;
import org.jspecify.annotations.Nullable;

/** An import 导入 of a file of complaints: it remembers what became of each row, each once, and adds them up. */
@Aggregate(type = "import")
class Import {

    @AggregateIdentifier
    private ImportId importId;

    private @Nullable OrganisationId owner; // None before it was started.

    private String sha256 = "";

    private ImportStatus status = ImportStatus.RUNNING;

    private int lastLine = 1;

    private ImportCounts counts = ImportCounts.NONE;

    private long version = -1;

    Import() {} // Axon replays history into a blank import.

    @CommandHandlerInterceptor
    void admit(ImportCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        Admission.check(command, trail, owner == null || caller.mayKnowOf(owner), version);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ImportProgress decide(StartImport command, Caller caller) {
        if (owner == null) {
            apply(new ImportStarted(
                    command.importId(),
                    caller.organisation(),
                    command.sha256(),
                    command.fileName(),
                    command.format(),
                    command.encoding(),
                    command.rows()));
        } else if (!sha256.equals(command.sha256())) {
            throw ImportRule.ANOTHER_FILE_UNDER_THIS_ID.violated(Map.of());
        }
        return progress();
    }

    @CommandHandler
    ImportProgress decide(RecordRows command) {
        var fresh = command.rows().stream().filter(row -> row.line() > lastLine).toList();
        if (!fresh.isEmpty()) {
            checkRunning();
            apply(new RowsTaken(importId, fresh));
        }
        return progress();
    }

    @CommandHandler
    ImportProgress decide(CompleteImport command) {
        if (status != ImportStatus.DONE) {
            checkRunning();
            apply(new ImportCompleted(
                    importId,
                    counts.read(),
                    counts.imported(),
                    counts.duplicates(),
                    counts.refused(),
                    counts.warnings()));
        }
        return progress();
    }

    @CommandHandler
    ImportProgress decide(FailImport command) {
        if (status == ImportStatus.RUNNING) {
            apply(new ImportFailed(importId, command.why()));
        }
        return progress();
    }

    @EventSourcingHandler
    void evolve(ImportEvent event, @SequenceNumber long sequence) {
        importId = event.importId();
        version = sequence;
        switch (event) {
            case ImportStarted started -> {
                owner = started.owner();
                sha256 = started.sha256();
            }
            case RowsTaken taken -> {
                counts = counts.plus(taken.rows());
                lastLine = taken.rows().getLast().line();
            }
            case ImportCompleted completed -> status = ImportStatus.DONE;
            case ImportFailed failed -> status = ImportStatus.FAILED;
        }
    }

    private void checkRunning() {
        if (status != ImportStatus.RUNNING) {
            throw ImportRule.NO_LONGER_RUNNING.violated(Map.of("state", status.name()));
        }
    }

    private ImportProgress progress() {
        return new ImportProgress(importId.value(), version, status, lastLine);
    }
}
