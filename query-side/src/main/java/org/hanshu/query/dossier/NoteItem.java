package org.hanshu.query.dossier;

import java.time.Instant;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What whoever works on the case should remember. */
public record NoteItem(
        int n,
        @Nullable String text,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String enteredBy) {

    static NoteItem of(FileEntry entry, NoteAdded note, Texts texts) {
        return new NoteItem(note.n(), texts.of(note.text()), entry.at(), entry.recordedAt(), entry.enteredBy());
    }
}
