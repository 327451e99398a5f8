package org.hanshu.query.dossier;

import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.vocabulary.PersonField;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.hanshu.query.shared.Unmaskings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows somebody of a case in full to an auditor under a mandate, and for a reason that they give to who works for a union that
 * may know of the case; and shows the owning union's head that it was done.
 */
@Component
class Unmasked {

    private static final String AUDIT = "audit";
    private static final String STATED = "stated reason";

    private final DossierRows rows;
    private final Disclosure disclosure;
    private final Unmaskings unmaskings;

    Unmasked(DossierRows rows, Disclosure disclosure, Unmaskings unmaskings) {
        this.rows = rows;
        this.disclosure = disclosure;
        this.unmaskings = unmaskings;
    }

    @QueryHandler
    UnmaskedParty handle(UnmaskParty query) {
        var present = rows.cases()
                .find(caseOf(query))
                .filter(each -> Dossiers.mayKnow(query.scope(), each))
                .orElseThrow(QueryRule::notFound);
        checkRole(query);
        var all = query.scope().readsAllOf(present.hands().owner());
        var view = all ? present : present.knownBeyondTheOwner();
        var purpose = query.mandate().ground().ofAuditors() ? AUDIT : STATED;
        var reader = new Disclosure.Reader(query.scope().caller(), purpose, query.reader(), query.mandate());
        return switch (query.party()) {
            case CLAIMANT -> {
                var one = rows.claimants()
                        .find(caseOf(query), query.n())
                        .filter(each -> each.n() <= present.claimantsKnown(all))
                        .orElseThrow(QueryRule::notFound);
                yield Texts.shown(disclosure, reader, texts -> shown(query, one, texts));
            }
            case RESPONDENT -> {
                var one = view.filed().respondents().stream()
                        .filter(each -> each.n() == query.n() && each.personalName() != null)
                        .findFirst()
                        .orElseThrow(QueryRule::notFound);
                yield Texts.shown(disclosure, reader, texts -> shown(query, one, texts));
            }
            case WITNESS -> throw QueryRule.notFound();
        };
    }

    @QueryHandler
    UnmaskingList handle(FindUnmaskings query) {
        var scope = query.scope();
        var owner = rows.cases()
                .find(query.caseId())
                .map(view -> view.hands().owner())
                .filter(scope::readsAllOf)
                .orElseThrow(QueryRule::notFound);
        if (scope.worksFor(owner) && scope.role() != Role.HEAD) {
            throw QueryRule.HEADS_ONLY.violated(Map.of());
        }
        var slice = query.slice();
        var page = slice.page(
                unmaskings.of(query.caseId(), slice.before(), slice.rowsToRead()), each -> Slice.cursor(each.id()));
        return new UnmaskingList(page.items(), page.next());
    }

    /** Each ground has its people; who is shown the whole already may give one too. */
    private static void checkRole(UnmaskParty query) {
        var role = query.scope().role();
        if (query.mandate().ground().ofAuditors()) {
            if (role != Role.AUDITOR) {
                throw QueryRule.AUDITORS_ONLY.violated(Map.of());
            }
        } else if (role != Role.OFFICER && role != Role.HEAD) {
            throw QueryRule.OFFICERS_AND_HEADS_ONLY.violated(Map.of());
        }
    }

    private static UnmaskedParty shown(UnmaskParty query, Claimant one, Texts texts) {
        return new UnmaskedParty(
                caseOf(query),
                Party.CLAIMANT,
                one.n(),
                texts.of(asked(query, PersonField.NAME, one.name())),
                texts.of(asked(query, PersonField.IDENTITY_NUMBER, one.identityNumber())),
                texts.of(asked(query, PersonField.PHONE, one.phone())));
    }

    private static UnmaskedParty shown(UnmaskParty query, Respondent one, Texts texts) {
        var name = texts.of(asked(query, PersonField.NAME, one.personalName()));
        return new UnmaskedParty(caseOf(query), Party.RESPONDENT, one.n(), name, null, null);
    }

    /** What nobody asked for is not opened, and so not recorded. */
    private static @Nullable Personal<String> asked(
            UnmaskParty query, PersonField field, @Nullable Personal<String> value) {
        return query.fields().contains(field) ? value : null;
    }

    private static UUID caseOf(UnmaskParty query) {
        return query.mandate().caseId();
    }
}
