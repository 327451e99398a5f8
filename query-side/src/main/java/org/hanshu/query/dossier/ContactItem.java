package org.hanshu.query.dossier;

import java.time.Instant;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That somebody was contacted, or that it was tried. */
public record ContactItem(
        int n,
        ParticipantItem with,
        ContactMeans by,
        ContactOutcome outcome,
        @Nullable String text,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String enteredBy) {

    static ContactItem of(FileEntry entry, ContactRecorded contact, Texts texts) {
        return new ContactItem(
                contact.n(),
                ParticipantItem.of(contact.with(), texts),
                contact.by(),
                contact.outcome(),
                texts.of(contact.text()),
                entry.at(),
                entry.recordedAt(),
                entry.enteredBy());
    }
}
