package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.List;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Signature;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Somebody's words, as they were taken down. */
public record StatementItem(
        int n,
        Party party,
        int partyNumber,
        List<String> takenBy,
        Medium medium,
        Signature signature,
        @Nullable String signatureReason,
        @Nullable String text,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String enteredBy) {

    static StatementItem of(FileEntry entry, StatementRecorded said, Texts texts) {
        return new StatementItem(
                said.n(),
                said.party(),
                said.partyNumber(),
                said.takenBy(),
                said.medium(),
                said.signature(),
                texts.of(said.signatureReason()),
                texts.of(said.text()),
                entry.at(),
                entry.recordedAt(),
                entry.enteredBy());
    }
}
