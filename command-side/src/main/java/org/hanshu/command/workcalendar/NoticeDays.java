package org.hanshu.command.workcalendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A line of a notice as an administrator writes it: one day, or a run of days 10月1日至7日 from its first to its last. */
@Schema(
        types = {"string", "object"},
        description = "One day as YYYY-MM-DD, or a run of days by its first and its last")
record NoticeDays(@NotNull LocalDate from, @NotNull LocalDate to) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    NoticeDays {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NoticeDays of(String day) {
        var one = LocalDate.parse(day);
        return new NoticeDays(one, one);
    }

    NoticeLine at(String place) {
        return new NoticeLine(place, from, to);
    }
}
