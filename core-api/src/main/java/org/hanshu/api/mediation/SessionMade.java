package org.hanshu.api.mediation;

import java.util.UUID;

/** What scheduling a session answers: its number in the mediation. */
public record SessionMade(UUID id, long version, int session) {}
