package org.hanshu.api.recomputation;

import java.util.List;
import java.util.UUID;

/** What would move of one case, letter, mediation, referral or grant of legal aid. */
public record FoundMoves(TimedThing thing, UUID id, List<DeadlineMove> moves) {}
