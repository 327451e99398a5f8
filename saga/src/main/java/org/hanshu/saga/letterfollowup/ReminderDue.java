package org.hanshu.saga.letterfollowup;

import java.time.Instant;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.LetterId;

/** What fires on the way to a clock's end. */
public record ReminderDue(LetterId letterId, String clock, Reminder.Code code, Instant at) {}
