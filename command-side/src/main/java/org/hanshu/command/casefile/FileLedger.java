package org.hanshu.command.casefile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.shared.correction.CorrectionRule;

/**
 * Everything that was entered in the file of a case, by the id of the event that told it. A file remembers how much is in it,
 * never what; only to annul an entry it reads its own history once more.
 */
record FileLedger(Map<String, CaseFileEvent> entries) {

    private static final String ANNULLABLE = "case-file.statement-recorded, case-file.evidence-added,"
            + " case-file.contact-recorded, case-file.note-added, case-file.callback-recorded";

    static FileLedger of(CaseFileId file, EventStore events) {
        var entries = new LinkedHashMap<String, CaseFileEvent>();
        events.readEvents(file.toString(), 0)
                .asStream()
                .forEach(event -> entries.put(event.getIdentifier(), (CaseFileEvent) event.getPayload()));
        return new FileLedger(entries);
    }

    /** What was not entered, or annulled already, cannot be annulled. */
    CaseFileEvent wrong(String id) {
        var entry = entries.get(id);
        if (entry == null) {
            throw CorrectionRule.HAS_NO_SUCH_ENTRY.violated(Map.of("field", "event", "event", id));
        }
        if (entry instanceof EntryAnnulled annulment) {
            throw CorrectionRule.NAMES_THE_ENTRY.violated(Map.of("field", "event", "original", annulment.event()));
        }
        if (annulled().contains(id)) {
            throw CorrectionRule.ENTRY_IS_ANNULLED.violated(Map.of("event", id));
        }
        return entry;
    }

    EntryAnnulled annulled(String id, Personal<String> reason) {
        var entry = wrong(id);
        var heard = without(id).employerHeard();
        return switch (entry) {
            case StatementRecorded said -> annulled(said, id, EntryKind.STATEMENT, said.n(), heard, reason);
            case EvidenceAdded added -> annulled(added, id, EntryKind.EVIDENCE, added.n(), heard, reason);
            case ContactRecorded contact -> annulled(contact, id, EntryKind.CONTACT, contact.n(), heard, reason);
            case NoteAdded note -> annulled(note, id, EntryKind.NOTE, note.n(), heard, reason);
            case CallbackRecorded callback -> annulled(callback, id, EntryKind.CALLBACK, callback.n(), heard, reason);
            case CaseFileOpened opened ->
                throw CorrectionRule.ENTRY_CAN_BE_ANNULLED.violated(Map.of("field", "event", "allowed", ANNULLABLE));
            case EntryAnnulled none -> throw new IllegalStateException("An annulment is no entry");
        };
    }

    private static EntryAnnulled annulled(
            CaseFileEvent entry, String id, EntryKind kind, int n, boolean heard, Personal<String> reason) {
        return new EntryAnnulled(entry.caseFileId(), entry.caseId(), id, kind, n, heard, reason);
    }

    private CaseFileState without(String id) {
        var gone = annulled();
        var state = CaseFileState.EMPTY;
        for (var entry : entries.entrySet()) {
            if (!gone.contains(entry.getKey())
                    && !entry.getKey().equals(id)
                    && !(entry.getValue() instanceof EntryAnnulled)) {
                state = state.after(entry.getValue());
            }
        }
        return state;
    }

    private Set<String> annulled() {
        return entries.values().stream()
                .filter(EntryAnnulled.class::isInstance)
                .map(each -> ((EntryAnnulled) each).event())
                .collect(toUnmodifiableSet());
    }
}
