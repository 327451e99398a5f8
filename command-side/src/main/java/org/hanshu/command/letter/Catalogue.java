package org.hanshu.command.letter;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.command.shared.Limits;

/** What the letter catalogue 函书目录 asks of a letter: which kinds there are, who issues them, and to whom. */
final class Catalogue {

    private Catalogue() {}

    /** What the catalogue says of this kind; an unknown one is refused with those that it knows. */
    static LetterKindRule kind(String code, Limits limits) {
        return limits.letterKind(code)
                .orElseThrow(() -> LetterRule.KIND_IS_IN_THE_CATALOGUE.violated(
                        Map.of("field", "kind", "kind", code, "allowed", codes(limits))));
    }

    /** Refuses an issuer whose level may not send this kind, and who is no union. */
    static void requireIssuer(LetterKindRule kind, OrganisationId issuer, Organisations known) {
        requireOpen(issuer, known);
        var level = union(issuer, known).level().orElseThrow();
        if (!kind.issuerLevels().contains(level)) {
            var allowed = kind.issuerLevels().stream().map(Enum::name).sorted().collect(joining(", "));
            throw LetterRule.ISSUED_BY_ITS_LEVELS.violated(
                    Map.of("kind", kind.code(), "level", level.name(), "allowed", allowed));
        }
    }

    /** Nothing more is written or signed in the name of a union that is no more. */
    static void requireOpen(OrganisationId issuer, Organisations known) {
        if (known.isClosed(issuer)) {
            throw LetterRule.ISSUER_IS_CLOSED.violated(Map.of("issuer", issuer.value()));
        }
    }

    /** Also one that was closed since: its letters go their way to the end. */
    static Organisation union(OrganisationId id, Organisations known) {
        return known.find(id)
                .filter(Organisation::isUnion)
                .orElseThrow(
                        () -> LetterRule.ISSUER_IS_A_UNION.violated(Map.of("field", "issuers", "issuer", id.value())));
    }

    static void requireAddressee(LetterKindRule kind, Addressee addressee) {
        var toAgency = addressee.kind() == Addressee.Kind.AGENCY;
        if (toAgency != (kind.addressee() == LetterKindRule.AddresseeKind.AGENCY)) {
            throw LetterRule.ADDRESSEE_FITS_THE_KIND.violated(Map.of(
                    "field",
                    "addressee",
                    "kind",
                    kind.code(),
                    "expected",
                    kind.addressee().name()));
        }
        if (addressee.name() == null && addressee.personalName() == null) {
            throw LetterRule.ADDRESSEE_HAS_A_NAME.violated(Map.of("field", "addressee.name"));
        }
    }

    /** Without a case the union begins with a prompt of its own accord; a finding, and a later step, need one. */
    static void requireOrigin(LetterKindRule kind, Origin origin, Limits limits) {
        if (origin.cases().isEmpty()
                && (kind.needsFinding()
                        || origin.kind() == Origin.Kind.CASES
                        || (origin.kind() == Origin.Kind.OWN_INITIATIVE && isLaterStep(kind, limits)))) {
            throw LetterRule.STANDS_ON_A_CASE.violated(Map.of("field", "origin.cases", "kind", kind.code()));
        }
    }

    private static boolean isLaterStep(LetterKindRule kind, Limits limits) {
        return limits.inForce().letterKinds().stream()
                .anyMatch(each -> kind.code().equals(each.successor()));
    }

    private static String codes(Limits limits) {
        return limits.inForce().letterKinds().stream().map(LetterKindRule::code).collect(joining(", "));
    }
}
