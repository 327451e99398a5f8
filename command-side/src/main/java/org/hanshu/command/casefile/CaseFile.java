package org.hanshu.command.casefile;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.IntFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.casefile.CaseFileCommand;
import org.hanshu.api.casefile.CaseFileCommand.AddEvidence;
import org.hanshu.api.casefile.CaseFileCommand.AddNote;
import org.hanshu.api.casefile.CaseFileCommand.AnnulEntry;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEmployerHeard;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEntryIsThere;
import org.hanshu.api.casefile.CaseFileCommand.RecordCallback;
import org.hanshu.api.casefile.CaseFileCommand.RecordContact;
import org.hanshu.api.casefile.CaseFileCommand.RecordStatement;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.EntryMade;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.command.shared.Admission;
import org.jspecify.annotations.Nullable;

/** The file of one case 案卷: opened by its first entry, and growing beside the case, which says what it takes when. */
@Aggregate(type = "case-file", snapshotTriggerDefinition = "everyHundredEvents", cache = "recentAggregates")
class CaseFile {

    @AggregateIdentifier
    @JsonProperty
    private CaseFileId caseFileId;

    @JsonProperty
    private @Nullable CaseFileState state; // None before the first entry.

    CaseFile() {} // Axon replays history into a blank file.

    @CommandHandlerInterceptor
    void check(CaseFileCommand command, MetaData trail) {
        var last = getVersion();
        Admission.check(command, trail, Caller.of(trail).mayKnowOf(command.owner()), last == null ? -1 : last);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    EntryMade decide(RecordStatement statement) {
        EntryChecks.check(statement);
        return enter(
                EntryKind.STATEMENT,
                statement.caseId(),
                statement.owner(),
                n -> new StatementRecorded(
                        caseFileId,
                        statement.caseId(),
                        n,
                        statement.party(),
                        statement.n(),
                        statement.takenBy().stream().distinct().toList(),
                        statement.medium(),
                        statement.signature(),
                        statement.signatureReason(),
                        statement.text()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    EntryMade decide(AddEvidence evidence, OccurredAt at) {
        EntryChecks.check(evidence, at.day());
        return enter(
                EntryKind.EVIDENCE,
                evidence.caseId(),
                evidence.owner(),
                n -> new EvidenceAdded(
                        caseFileId,
                        evidence.caseId(),
                        n,
                        evidence.providedBy(),
                        evidence.obtainedOn(),
                        evidence.form(),
                        evidence.file(),
                        evidence.paperLocation(),
                        evidence.disclosure(),
                        evidence.text()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    EntryMade decide(RecordContact contact) {
        EntryChecks.checkNumbered(contact.with());
        return enter(
                EntryKind.CONTACT,
                contact.caseId(),
                contact.owner(),
                n -> new ContactRecorded(
                        caseFileId,
                        contact.caseId(),
                        n,
                        contact.with(),
                        contact.by(),
                        contact.outcome(),
                        contact.text()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    EntryMade decide(AddNote note) {
        return enter(
                EntryKind.NOTE,
                note.caseId(),
                note.owner(),
                n -> new NoteAdded(caseFileId, note.caseId(), n, note.text()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    EntryMade decide(RecordCallback callback) {
        EntryChecks.check(callback);
        return enter(
                EntryKind.CALLBACK,
                callback.caseId(),
                callback.owner(),
                n -> new CallbackRecorded(
                        caseFileId,
                        callback.caseId(),
                        n,
                        callback.claimant(),
                        callback.calledBy(),
                        callback.reached(),
                        callback.satisfaction(),
                        callback.text()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(ConfirmEmployerHeard command) {
        if (state != null && state.employerHeard()) {
            return new Changed(caseFileId.value(), getVersion());
        }
        throw CaseFileRule.EMPLOYER_NOT_HEARD.violated(Map.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(AnnulEntry command, EventStore events) {
        apply(FileLedger.of(command.caseFileId(), events).annulled(command.event(), command.reason()));
        return new Changed(caseFileId.value(), getVersion());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(ConfirmEntryIsThere command, EventStore events) {
        FileLedger.of(command.caseFileId(), events).wrong(command.event());
        return new Changed(caseFileId.value(), getVersion());
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        caseFileId = event.caseFileId();
        state = present().after(event);
    }

    private EntryMade enter(EntryKind kind, CaseId caseId, OrganisationId owner, IntFunction<CaseFileEvent> entry) {
        if (state == null) {
            apply(new CaseFileOpened(CaseFileId.of(caseId), caseId, owner));
        }
        var n = present().next(kind);
        apply(entry.apply(n));
        return new EntryMade(caseFileId.value(), getVersion(), n);
    }

    private CaseFileState present() {
        return state == null ? CaseFileState.EMPTY : state;
    }
}
