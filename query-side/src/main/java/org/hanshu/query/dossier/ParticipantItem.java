package org.hanshu.query.dossier;

import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Who handed something over or was spoken to. */
public record ParticipantItem(
        ParticipantKind kind, @Nullable Integer n, @Nullable String name) {

    static ParticipantItem of(Participant one, Texts texts) {
        return new ParticipantItem(one.kind(), one.n(), texts.of(one.name()));
    }
}
