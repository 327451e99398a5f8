package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hanshu.api.letter.Copy;
import org.hanshu.api.letter.Enclosure;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A letter on whatever origin it stands, as somebody writes it.
 *
 * @param issuers the first issues it, the others join; the case's owner or the writer's own union where none is named
 * @param region whose time limits apply; the case's, or the union's own, where none is named
 */
record FullLetterRequest(
        @NotBlank @Size(max = 40) String kind,
        @NotNull @Valid OriginRequest origin,
        @Size(max = 20) List<@NotBlank @Size(max = 60) String> issuers,
        @Nullable Region region,
        @Nullable @Valid AddresseeRequest addressee,
        @Size(max = 50) List<@NotNull @Valid CopyRequest> copies,
        @Size(max = 100) List<@NotNull @Valid EnclosureRequest> enclosures,
        @Size(max = 20) List<@NotNull LetterId> follows,
        @NotBlank @Size(max = 20_000) String facts,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> legalBasis,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid DemandRequest> demands,
        @Nullable @Size(max = 2000) String skipReason,
        @Nullable Instant at,
        @Nullable @Size(max = 100) String onBehalfOf)
        implements Dated {

    FullLetterRequest {
        issuers = requireNonNullElse(issuers, List.of());
        copies = requireNonNullElse(copies, List.of());
        enclosures = requireNonNullElse(enclosures, List.of());
        follows = requireNonNullElse(follows, List.of());
        legalBasis = requireNonNullElse(legalBasis, List.of());
    }

    ClearText text() {
        return new ClearText(facts, legalBasis, demands);
    }

    List<OrganisationId> organisations() {
        return issuers.stream().map(OrganisationId::new).toList();
    }

    List<Copy> copied() {
        return copies.stream()
                .map(copy -> new Copy(copy.to(), copy.legalBasis()))
                .toList();
    }

    List<Enclosure> enclosed() {
        return enclosures.stream()
                .map(paper -> new Enclosure(paper.title(), paper.sha256()))
                .toList();
    }

    /** On what the letter stands; on its cases where it names some, on the union's own initiative otherwise. */
    record OriginRequest(
            Origin.@Nullable Kind kind,
            @Size(max = 100) List<@NotNull CaseId> cases,
            @Nullable @Size(max = 200) String reference) {

        OriginRequest {
            cases = requireNonNullElse(cases, List.<CaseId>of()).stream()
                    .distinct()
                    .toList();
        }

        Origin origin() {
            if (kind != null) {
                return new Origin(kind, cases, reference);
            }
            return new Origin(cases.isEmpty() ? Origin.Kind.OWN_INITIATIVE : Origin.Kind.CASES, cases, reference);
        }
    }

    record CopyRequest(
            @NotBlank @Size(max = 200) String to,
            @Nullable @Size(max = 500) String legalBasis) {}

    record EnclosureRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
}
