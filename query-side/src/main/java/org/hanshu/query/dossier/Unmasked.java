package org.hanshu.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Texts;
import org.hanshu.query.shared.Unmaskings;
import org.springframework.stereotype.Component;

/** Shows an auditor somebody of a case in full, under a mandate, and shows the owning union's head that it was done. */
@Component
class Unmasked {

    private static final String REASON = "audit";

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
        var view = rows.cases().find(query.mandate().caseId()).orElseThrow(QueryRule::notFound);
        var reader = new Disclosure.Reader(query.scope().caller(), REASON, query.reader(), query.mandate());
        return switch (query.party()) {
            case CLAIMANT -> {
                var one = rows.claimants()
                        .find(query.mandate().caseId(), query.n())
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
        return new UnmaskingList(List.copyOf(unmaskings.of(query.caseId())), null);
    }

    private static UnmaskedParty shown(UnmaskParty query, Claimant one, Texts texts) {
        return new UnmaskedParty(
                caseOf(query),
                Party.CLAIMANT,
                one.n(),
                texts.of(one.name()),
                texts.of(one.identityNumber()),
                texts.of(one.phone()));
    }

    private static UnmaskedParty shown(UnmaskParty query, Respondent one, Texts texts) {
        return new UnmaskedParty(caseOf(query), Party.RESPONDENT, one.n(), texts.of(one.personalName()), null, null);
    }

    private static UUID caseOf(UnmaskParty query) {
        return query.mandate().caseId();
    }
}
