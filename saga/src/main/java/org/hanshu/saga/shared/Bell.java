package org.hanshu.saga.shared;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.jspecify.annotations.Nullable;

/** Something that is to ring for a clock: a reminder, or its end where no reminder is named. */
public record Bell(Instant at, Reminder.@Nullable Code code) {

    /** What a time limit carries, at its instants as they stand, in order. */
    static List<Bell> of(Deadline deadline) {
        return Stream.concat(
                        deadline.reminders().stream().map(each -> new Bell(each.at(), each.code())),
                        Stream.of(new Bell(deadline.overdueAt(), null)))
                .sorted(comparing(Bell::at))
                .toList();
    }
}
