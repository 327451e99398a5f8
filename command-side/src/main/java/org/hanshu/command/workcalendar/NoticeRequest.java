package org.hanshu.command.workcalendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** A year's notice as an administrator sends it. */
record NoticeRequest(
        @NotNull Integer year,
        @NotNull @Size(max = 366) List<@NotNull LocalDate> off,
        @NotNull @Size(max = 366) List<@NotNull LocalDate> work,
        @NotBlank @Size(max = 200) String source,
        @Nullable Instant at,
        @Nullable String onBehalfOf)
        implements Dated {

    YearNotice notice() {
        return new YearNotice(year, List.copyOf(off), List.copyOf(work), source);
    }
}
