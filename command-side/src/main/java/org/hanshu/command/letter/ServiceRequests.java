package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.AttemptOutcome;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people write when a letter goes out. A day that is not told is the day on which it is said to have happened. */
final class ServiceRequests {

    private ServiceRequests() {}

    /** How and when it was sent off. */
    record Dispatch(
            @NotNull ServiceMethod method,
            @Nullable @Size(min = 1, max = 60) String trackingNumber,
            @Nullable LocalDate dispatchedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** More time, for the answer or for one demand. */
    record Extension(
            @Nullable @Positive Integer demand,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** An attempt that failed. */
    record Attempt(
            @NotNull ServiceMethod method,
            @Nullable LocalDate attemptedOn,
            @NotNull AttemptOutcome outcome,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** The addressee cannot be found. */
    record Untraceable(
            @Nullable LocalDate foundOn,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** The addressee would not take it. */
    record ReceiptRefusal(
            @NotNull LocalDate refusedOn,
            @Size(max = 10) List<@NotBlank @Size(max = 100) String> witnesses,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        ReceiptRefusal {
            witnesses = requireNonNullElse(witnesses, List.of());
        }
    }

    /** How, when and to whom it was served. */
    record Service(
            @NotNull ServiceMethod method,
            @NotNull LocalDate servedOn,
            @Nullable @Size(max = 200) String receivedBy,
            @Size(max = 10) List<@NotBlank @Size(max = 100) String> witnesses,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        Service {
            witnesses = requireNonNullElse(witnesses, List.of());
        }
    }
}
