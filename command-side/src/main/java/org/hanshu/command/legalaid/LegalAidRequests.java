package org.hanshu.command.legalaid;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.ObjectionDecision;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people write when they do something with legal aid. */
final class LegalAidRequests {

    private LegalAidRequests() {}

    /** For whom, for what and in which form aid is wanted. */
    record Application(
            @Size(max = 2000) List<@NotNull @Positive Integer> claimants,
            @Size(max = 200) List<@NotNull @Positive Integer> claims,
            @NotEmpty @Size(max = 10) List<@NotNull AidForm> forms,
            @Nullable HardshipGround ground,
            @Nullable LocalDate limitationEndsOn,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        Application {
            claimants = requireNonNullElse(claimants, List.of());
            claims = requireNonNullElse(claims, List.of());
        }
    }

    /** All papers are there; why it is free of charge, and whether hardship was shown. */
    record Completion(
            @Nullable HardshipGround ground,
            @Nullable Boolean meansShown,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** What is said. */
    record Saying(
            @NotBlank @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}

    /** A word, where one is wanted. */
    record Word(
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}

    /** Why aid is given at once. */
    record Advance(
            @NotNull PreGrantGround ground,
            @Nullable LocalDate limitationEndsOn,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Why it is not given, and to which body the worker can turn. */
    record Denial(
            @NotNull DenialReason reason,
            @NotBlank @Size(max = 4000) String text,
            @NotBlank @Size(max = 200) String objectTo,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** What was decided on the objection, and by which body. */
    record Decision(
            @NotNull ObjectionDecision decision,
            @NotBlank @Size(max = 200) String by,
            @NotBlank @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Who works on it, by account. */
    record Assignment(
            @NotBlank @Size(max = 100) String lawyer,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Who works on it in another's place, and why. */
    record Reassignment(
            @NotBlank @Size(max = 100) String lawyer,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** How far it has come, before whom, under which number and since when. */
    record Stage(
            @NotNull AidStage stage,
            @Nullable @Size(max = 200) String body,
            @Nullable @Size(max = 100) String number,
            @NotNull LocalDate on,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** How it ended, and what the workers got back by it. */
    record Conclusion(
            @NotNull AidOutcome outcome,
            @Nullable Money recovered,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Why it ends before its time. */
    record Termination(
            @NotNull TerminationGround ground,
            @NotBlank @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}
}
