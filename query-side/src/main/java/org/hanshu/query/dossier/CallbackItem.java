package org.hanshu.query.dossier;

import java.time.Instant;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That a claimant was called back, and how satisfied they are. */
public record CallbackItem(
        int n,
        @Nullable Integer claimant,
        String calledBy,
        boolean reached,
        @Nullable Satisfaction satisfaction,
        @Nullable String text,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String enteredBy) {

    static CallbackItem of(FileEntry entry, CallbackRecorded callback, Texts texts) {
        return new CallbackItem(
                callback.n(),
                callback.claimant(),
                callback.calledBy(),
                callback.reached(),
                callback.satisfaction(),
                texts.of(callback.text()),
                entry.at(),
                entry.recordedAt(),
                entry.enteredBy());
    }
}
