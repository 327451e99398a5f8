package org.hanshu.command.referral;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.Clue;
import org.hanshu.api.referral.ClueGround;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A referral of one case, as somebody writes it.
 *
 * @param to the agency, by its id
 * @param agencyKind in which capacity it is asked; it follows from the agency and need not be told
 * @param text the matter
 * @param claims which claims of the case, by number; all where none is named
 * @param shares what personal data of the matter the agency reads
 * @param legalBasis on which personal data is handed over; without one, every claimant's consent is needed to send it
 */
record ReferralRequest(
        @NotBlank @Size(max = 60) String to,
        @Nullable AgencyKind agencyKind,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable @Size(max = 500) List<@NotNull @Positive Integer> claims,
        @Nullable @Size(max = 500) List<@NotNull @Valid Item> manifest,
        @Nullable @Size(max = 20) List<@NotNull PersonalField> shares,
        @Nullable @Size(min = 1, max = 500) String legalBasis,
        @Nullable @Valid ClueRequest clue,
        @Nullable Instant at,
        @Nullable @Size(max = 100) String onBehalfOf)
        implements Matter {

    /** One paper or file that goes with it, and what personal data it holds. */
    record Item(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Size(max = 20) List<@NotNull PersonalField> personal) {

        Item {
            personal = requireNonNullElse(personal, List.of());
        }
    }

    /** Why the procuratorate may be told: whom it protects, and how the employer does not cooperate. */
    record ClueRequest(
            @Size(max = 20) List<@NotNull ClueGround> grounds,
            @Nullable @Size(max = 4000) String nonCooperation) {

        ClueRequest {
            grounds = requireNonNullElse(grounds, List.<ClueGround>of()).stream()
                    .distinct()
                    .sorted()
                    .toList();
        }

        Clue clue(Texts texts, Sender sender) {
            return new Clue(grounds, texts.optional(sender, "clue.nonCooperation", nonCooperation));
        }
    }
}
