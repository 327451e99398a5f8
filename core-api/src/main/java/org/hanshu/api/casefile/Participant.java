package org.hanshu.api.casefile;

import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who handed something over or was spoken to 相对人.
 *
 * @param n which claimant, respondent or witness; null for everybody else
 * @param name who it was there, where that is known
 */
public record Participant(
        ParticipantKind kind, @Nullable Integer n, @Nullable Personal<String> name) {}
