package org.hanshu.command.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.command.referral.ReferralRequest.ClueRequest;
import org.hanshu.command.referral.ReferralRequest.Item;
import org.jspecify.annotations.Nullable;

/**
 * A referral that follows a letter, as somebody writes it; the rest is as in {@link ReferralRequest}.
 *
 * @param letterId the 建议书 that it follows; it is about the same cases
 */
record FollowingRequest(
        @NotNull UUID letterId,
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
        implements Matter {}
