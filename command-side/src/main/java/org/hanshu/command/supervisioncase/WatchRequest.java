package org.hanshu.command.supervisioncase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people send who watch over a case. */
sealed interface WatchRequest extends Dated {

    /** A word, where one is wanted. */
    record Marking(
            @Size(max = CaseRequest.LONGEST_TEXT) @Nullable String text,
            @Nullable Instant at,
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String onBehalfOf)
            implements WatchRequest {

        static final Marking NOW = new Marking(null, null, null);
    }

    /** @param to who was told; the union above where left out */
    record Reporting(
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String to,
            @Size(max = CaseRequest.LONGEST_TEXT) @Nullable String text,
            @Nullable Instant at,
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String onBehalfOf)
            implements WatchRequest {

        static final Reporting NOW = new Reporting(null, null, null, null);
    }

    /** @param notifiedOn today where left out */
    record Notifying(
            @NotNull ContactMeans means,
            @Nullable LocalDate notifiedOn,
            @Size(max = CaseRequest.LONGEST_TEXT) @Nullable String text,
            @Nullable Instant at,
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String onBehalfOf)
            implements WatchRequest {}

    /** @param to the new last day; as late as the rule allows where left out */
    record Extending(
            @Nullable LocalDate to,
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String reason,
            @Nullable Instant at,
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String onBehalfOf)
            implements WatchRequest {}

    /** @param n which reminder */
    record Answering(
            @Positive int n,
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String text,
            @Nullable Instant at,
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String onBehalfOf)
            implements WatchRequest {}

    /** @param referral whose agency is waited for */
    record Awaiting(
            @NotNull UUID referral,
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String reason,
            @Nullable Instant at,
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String onBehalfOf)
            implements WatchRequest {}

    /**
     * What may have interrupted a limitation.
     *
     * @param evidence what shows it
     */
    record Interrupting(
            @Positive int claim,
            @NotNull InterruptionKind kind,
            @NotNull LocalDate on,
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String evidence,
            @Nullable Instant at,
            @Size(max = CaseRequest.LONGEST_NAME) @Nullable String onBehalfOf)
            implements WatchRequest {}
}
