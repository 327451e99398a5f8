package org.hanshu.saga.letterfollowup;

import java.time.Instant;
import org.hanshu.api.shared.LetterId;

/** What fires at a clock's end. */
public record TimeUp(LetterId letterId, String clock, Instant at) {}
