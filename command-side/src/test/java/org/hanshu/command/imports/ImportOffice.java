package org.hanshu.command.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.hanshu.api.imports.ImportCommand.RecordRows;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.command.shared.PatientCommands;
import org.hanshu.command.shared.intake.Intake;

/** An office without a platform: imports are decided as they are, and cases are only remembered. */
final class ImportOffice {

    static final ImportId ID = new ImportId(UUID.fromString("019ab000-0000-7000-8000-000000000001"));

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Caller CLERK =
            new Caller("clerk.gz", new OrganisationId("gz-union"), Set.of(), "4401", Role.CLERK, null);

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, CaseFiled> cases = new HashMap<>();
    final Set<String> numbersOfOthers = new HashSet<>();
    final Set<String> numbersThatAreRefused = new HashSet<>();
    /** After so many recordings the process dies before the next; negative where it lives. */
    int recordingsUntilDeath = -1;

    private final ImportRun run;

    ImportOffice() {
        var bus = SimpleCommandBus.builder().build();
        var repository =
                EventSourcingRepository.builder(Import.class).eventStore(events).build();
        AggregateAnnotationCommandHandler.<Import>builder()
                .aggregateType(Import.class)
                .repository(repository)
                .build()
                .subscribe(bus);
        bus.subscribe(FileComplaint.class.getName(), command -> file((FileComplaint) command.getPayload(), command));
        bus.registerHandlerInterceptor((work, chain) -> {
            if (work.getMessage().getPayload() instanceof RecordRows && recordingsUntilDeath-- == 0) {
                throw new IllegalStateException("the process died");
            }
            return chain.proceed();
        });
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var importer = new Importer(
                new PatientCommands(
                        DefaultCommandGateway.builder().commandBus(bus).build()),
                clock);
        var intake = new Intake((purpose, parts) -> purpose + String.join("|", parts), nobody -> Set.of());
        run = new ImportRun(importer, new RowFiling(importer, intake, events), clock);
    }

    /** Takes a file in until so many rows are looked at. */
    boolean takeIn(byte[] file, int rows) {
        var left = new int[] {rows};
        return run.takeIn(
                new Upload(ID, CLERK.trail(NOW, "IMPORT"), "a.csv", "hotline-csv", file), () -> left[0]-- == 0);
    }

    boolean takeIn(byte[] file) {
        return takeIn(file, Integer.MAX_VALUE);
    }

    List<TakenRow> rows() {
        return history()
                .filter(RowsTaken.class::isInstance)
                .flatMap(taken -> ((RowsTaken) taken).rows().stream())
                .toList();
    }

    List<ImportCompleted> ends() {
        return history()
                .filter(ImportCompleted.class::isInstance)
                .map(ImportCompleted.class::cast)
                .toList();
    }

    int casesFiled() {
        return cases.size();
    }

    private Stream<?> history() {
        return events.readEvents(ID.toString()).asStream().map(EventMessage::getPayload);
    }

    private CaseFiled file(FileComplaint complaint, CommandMessage<?> command) {
        var id = complaint.caseId().toString();
        var number = complaint.references().getFirst().number();
        if (numbersOfOthers.contains(number)) {
            throw refused("case.reference-taken");
        }
        if (numbersThatAreRefused.contains(number)) {
            throw refused("case.anything");
        }
        var filed = cases.get(id);
        if (filed != null) {
            return new CaseFiled(filed.id(), filed.caseNumber(), 0, filed.warnings(), true);
        }
        events.publish(new GenericDomainEventMessage<>("case", id, 0, "filed").withMetaData(command.getMetaData()));
        cases.put(id, new CaseFiled(complaint.caseId().value(), number, 0, complaint.warnings(), false));
        return cases.get(id);
    }

    private static RuleViolated refused(String code) {
        return new RuleViolated(new Refusal(code, Refusal.Kind.CONFLICT, Map.of()));
    }
}
