package org.hanshu.saga.casefollowup;

import java.time.Instant;
import org.hanshu.api.period.Reminder;
import org.jspecify.annotations.Nullable;

/** Something that is to ring for a clock: a reminder, or its end where no reminder is named. */
public record Bell(Instant at, Reminder.@Nullable Code code) {}
