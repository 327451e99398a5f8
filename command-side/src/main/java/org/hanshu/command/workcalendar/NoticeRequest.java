package org.hanshu.command.workcalendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** A year's notice as an administrator sends it; what cannot be right is refused by the line in which it stands. */
record NoticeRequest(
        @NotNull Integer year,
        @NotNull @Size(max = 366) List<@NotNull @Valid NoticeDays> off,
        @NotNull @Size(max = 366) List<@NotNull @Valid NoticeDays> work,
        @NotBlank @Size(max = 200) String source,
        @Nullable Instant at,
        @Nullable String onBehalfOf)
        implements Dated {

    YearNotice notice() {
        var closed = NoticeLine.of("off", off, Function.identity());
        var open = NoticeLine.of("work", work, Function.identity());
        NoticeRule.check(year, closed, open, source);
        return new YearNotice(year, days(closed), days(open), source);
    }

    private static List<LocalDate> days(List<NoticeLine> lines) {
        return lines.stream().flatMap(NoticeLine::days).toList();
    }
}
