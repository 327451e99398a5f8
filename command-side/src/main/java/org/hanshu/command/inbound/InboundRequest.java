package org.hanshu.command.inbound;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.vocabulary.InboundKind;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people send about inbound letters. */
sealed interface InboundRequest extends Dated {

    /**
     * A copy of what another body asked of somebody.
     *
     * @param from who sent it
     * @param number under which
     * @param addressee to whom it is addressed
     * @param addresseeKind what that is, an organisation where left out; a sole trader's or a person's name is personal
     * @param receivedOn when the addressee received it; on the day that it bears where left out
     * @param answerBy the last day for the answer that it shows; two months where it shows none
     * @param cases which of the union's cases it is about
     * @param summary what it asks for
     */
    record Receiving(
            @NotNull InboundKind kind,
            @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 200) String addressee,
            @Nullable RespondentKind addresseeKind,
            @NotNull LocalDate dated,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate answerBy,
            @Nullable @Size(max = 100) List<@NotNull UUID> cases,
            @NotBlank @Size(max = 20_000) String summary,
            @Nullable Instant at,
            @Nullable @Size(max = 200) String onBehalfOf)
            implements InboundRequest {

        boolean isToSomebody() {
            return addresseeKind != null && addresseeKind.isSomebody();
        }

        LocalDate received() {
            return requireNonNullElse(receivedOn, dated);
        }

        List<UUID> about() {
            return requireNonNullElse(cases, List.<UUID>of()).stream()
                    .distinct()
                    .toList();
        }
    }

    /** When the addressee answered, and what. */
    record Answering(
            @NotNull LocalDate answeredOn,
            @Nullable @Size(max = 20_000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 200) String onBehalfOf)
            implements InboundRequest {}

    /** What was done, or what came of it. */
    record Telling(
            @NotBlank @Size(max = 20_000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 200) String onBehalfOf)
            implements InboundRequest {}
}
