package org.hanshu.query.dossier;

import java.util.List;
import java.util.UUID;

/** What was suggested in a case, by id. */
public record ProposalsOfCase(List<UUID> proposals) {}
