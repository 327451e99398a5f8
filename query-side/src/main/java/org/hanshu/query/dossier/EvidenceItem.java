package org.hanshu.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EvidenceFile;
import org.hanshu.api.casefile.EvidenceForm;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A piece of evidence: what it is and where. */
public record EvidenceItem(
        int n,
        ParticipantItem providedBy,
        LocalDate obtainedOn,
        EvidenceForm form,
        @Nullable FileItem file,
        @Nullable String paperLocation,
        DisclosedTo disclosure,
        @Nullable String text,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String enteredBy) {

    /** The file that it is, without its bytes. */
    public record FileItem(String sha256, @Nullable String name, String type, long size) {

        static @Nullable FileItem of(@Nullable EvidenceFile file, Texts texts) {
            return file == null ? null : new FileItem(file.sha256(), texts.of(file.name()), file.type(), file.size());
        }
    }

    static EvidenceItem of(FileEntry entry, EvidenceAdded added, Texts texts) {
        return new EvidenceItem(
                added.n(),
                ParticipantItem.of(added.providedBy(), texts),
                added.obtainedOn(),
                added.form(),
                FileItem.of(added.file(), texts),
                texts.of(added.paperLocation()),
                added.disclosure(),
                texts.of(added.text()),
                entry.at(),
                entry.recordedAt(),
                entry.enteredBy());
    }
}
