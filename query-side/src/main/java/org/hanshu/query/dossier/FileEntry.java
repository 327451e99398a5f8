package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the file of a case.
 *
 * @param seq its place in the file
 * @param at when it happened
 * @param recordedAt when it was entered
 * @param enteredBy the account that entered it
 */
record FileEntry(
        long seq,
        EntryKind kind,
        int n,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String enteredBy,
        CaseFileEvent entry) {

    /** What an event adds to the file: nothing where it only opens it. */
    static Optional<FileEntry> of(CaseFileEvent event, Told told) {
        return switch (event) {
            case CaseFileOpened opened -> Optional.empty();
            case EntryAnnulled none -> Optional.empty();
            case StatementRecorded said -> of(EntryKind.STATEMENT, said.n(), said, told);
            case EvidenceAdded added -> of(EntryKind.EVIDENCE, added.n(), added, told);
            case ContactRecorded contact -> of(EntryKind.CONTACT, contact.n(), contact, told);
            case NoteAdded note -> of(EntryKind.NOTE, note.n(), note, told);
            case CallbackRecorded callback -> of(EntryKind.CALLBACK, callback.n(), callback, told);
        };
    }

    /** As which kind of event an entry is kept. */
    static Class<? extends CaseFileEvent> type(EntryKind kind) {
        return switch (kind) {
            case STATEMENT -> StatementRecorded.class;
            case EVIDENCE -> EvidenceAdded.class;
            case CONTACT -> ContactRecorded.class;
            case NOTE -> NoteAdded.class;
            case CALLBACK -> CallbackRecorded.class;
        };
    }

    UUID caseId() {
        return entry.caseId().value();
    }

    private static Optional<FileEntry> of(EntryKind kind, int n, CaseFileEvent event, Told told) {
        return Optional.of(
                new FileEntry(told.sequence(), kind, n, told.occurredAt(), told.recordedAt(), told.actor(), event));
    }
}
