package org.hanshu.query.dossier;

import java.util.UUID;
import org.hanshu.api.casefile.Party;
import org.jspecify.annotations.Nullable;

/** Somebody of a case as they are shown in full under a mandate, or for a reason that was given; what was not asked for is left out. */
public record UnmaskedParty(
        UUID caseId,
        Party party,
        int n,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone) {}
