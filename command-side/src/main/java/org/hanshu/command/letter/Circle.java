package org.hanshu.command.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.Copy;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.shared.OrganisationId;

/** Who else stands on a letter: those who issue it jointly 联合发函, and those who get a copy 抄送. */
final class Circle {

    private static final Pattern JUDICIARY = Pattern.compile("法院|检察院|court|procuratorate");

    private Circle() {}

    static void require(DraftLetter command, Organisations known) {
        requireIssuers(command.issuer(), command.jointIssuers(), known);
        command.copies().forEach(Circle::requireBasis);
    }

    /** Whoever joins is known, a union or not, and joins once. */
    private static void requireIssuers(OrganisationId first, List<OrganisationId> joint, Organisations known) {
        Set<OrganisationId> named = new HashSet<>(Set.of(first));
        for (var each : joint) {
            if (known.existing(each).isEmpty()) {
                throw LetterRule.JOINT_ISSUER_IS_KNOWN.violated(Map.of("field", "issuers", "issuer", each.value()));
            }
            if (!named.add(each)) {
                throw LetterRule.ISSUED_ONCE_BY_EACH.violated(Map.of("field", "issuers", "issuer", each.value()));
            }
        }
    }

    private static void requireBasis(Copy copy) {
        var basis = copy.legalBasis();
        if ((basis == null || basis.isBlank())
                && JUDICIARY.matcher(copy.to().toLowerCase(Locale.ROOT)).find()) {
            throw LetterRule.COPY_NEEDS_A_BASIS.violated(Map.of("field", "copies", "to", copy.to()));
        }
    }
}
