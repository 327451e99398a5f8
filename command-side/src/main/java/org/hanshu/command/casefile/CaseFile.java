package org.hanshu.command.casefile;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.casefile.CaseFileCommand;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEmployerHeard;
import org.hanshu.api.casefile.CaseFileCommand.RecordStatement;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.StatementTaken;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.command.casefile.CaseFileState.Opened;
import org.hanshu.command.casefile.CaseFileState.Unopened;
import org.hanshu.command.shared.Admission;

/** The file of one case 案卷: opened by the first statement, and growing beside the case. */
@Aggregate(type = "case-file")
class CaseFile {

    private static final Set<Medium> FACE_TO_FACE = Set.of(Medium.IN_PERSON, Medium.VIDEO);

    @AggregateIdentifier
    private CaseFileId caseFileId;

    private CaseFileState state = new Unopened();

    CaseFile() {} // Axon replays history into a blank file.

    @CommandHandlerInterceptor
    void check(CaseFileCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        var known = caller.mayKnowOf(owner(command));
        var last = getVersion();
        Admission.check(command, trail, known, last == null ? -1 : last);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    StatementTaken decide(RecordStatement command) {
        checkTakers(command);
        if (state instanceof Unopened) {
            apply(new CaseFileOpened(command.caseFileId(), command.caseId(), command.owner()));
        }
        var n = statements() + 1;
        apply(new StatementRecorded(
                caseFileId,
                command.caseId(),
                n,
                command.party(),
                command.n(),
                command.takenBy(),
                command.medium(),
                command.signature(),
                command.text()));
        return new StatementTaken(caseFileId.value(), getVersion(), n);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(ConfirmEmployerHeard command) {
        if (state instanceof Opened opened && opened.isEmployerHeard()) {
            return new Changed(caseFileId.value(), getVersion());
        }
        throw CaseFileRule.EMPLOYER_NOT_HEARD.violated(Map.of());
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        caseFileId = event.caseFileId();
        state = switch (event) {
            case CaseFileOpened opened -> new Opened(opened.owner(), 0, false);
            case StatementRecorded recorded -> after(recorded);
        };
    }

    private CaseFileState after(StatementRecorded recorded) {
        return switch (state) {
            case Opened opened ->
                new Opened(
                        opened.owner(), recorded.n(), opened.isEmployerHeard() || recorded.party() == Party.RESPONDENT);
            case Unopened unopened -> throw new IllegalStateException("The first statement opens the file");
        };
    }

    private static void checkTakers(RecordStatement command) {
        var takers = Set.copyOf(command.takenBy()).size();
        if (takers < 1) {
            throw CaseFileRule.SOMEBODY_TAKES_A_STATEMENT.violatedBy("takenBy");
        }
        if (takers < 2 && FACE_TO_FACE.contains(command.medium())) {
            throw CaseFileRule.TWO_OR_MORE_TAKE_A_STATEMENT.violatedBy("takenBy");
        }
    }

    private OrganisationId owner(CaseFileCommand command) {
        return switch (state) {
            case Opened opened -> opened.owner();
            case Unopened unopened ->
                switch (command) {
                    case RecordStatement statement -> statement.owner();
                    case ConfirmEmployerHeard confirm -> confirm.owner();
                };
        };
    }

    private int statements() {
        return state instanceof Opened opened ? opened.statements() : 0;
    }
}
