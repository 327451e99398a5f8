package org.hanshu.query.dossier;

import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One entry in the file of a case; what its kind names is there, and nothing else. */
public record FileEntryItem(
        EntryKind kind,
        @Nullable StatementItem statement,
        @Nullable EvidenceItem evidence,
        @Nullable ContactItem contact,
        @Nullable NoteItem note,
        @Nullable CallbackItem callback) {

    static FileEntryItem of(FileEntry entry, Texts texts) {
        var kind = entry.kind();
        return switch (entry.entry()) {
            case StatementRecorded said ->
                new FileEntryItem(kind, StatementItem.of(entry, said, texts), null, null, null, null);
            case EvidenceAdded added ->
                new FileEntryItem(kind, null, EvidenceItem.of(entry, added, texts), null, null, null);
            case ContactRecorded contact ->
                new FileEntryItem(kind, null, null, ContactItem.of(entry, contact, texts), null, null);
            case NoteAdded note -> new FileEntryItem(kind, null, null, null, NoteItem.of(entry, note, texts), null);
            case CallbackRecorded callback ->
                new FileEntryItem(kind, null, null, null, null, CallbackItem.of(entry, callback, texts));
            case EntryAnnulled none -> throw new IllegalArgumentException("An annulment is no entry in the file");
            case CaseFileOpened opened -> throw new IllegalArgumentException("The opening of a file is no entry in it");
        };
    }
}
