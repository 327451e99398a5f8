package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.FindSharing;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.stereotype.Component;

/** Opens the file of a case, and a letter, for who may know of it. */
@Component
class Dossiers {

    private final DossierRows rows;
    private final CaseHistory history;
    private final Disclosure disclosure;
    private final SharedCases shared;

    Dossiers(DossierRows rows, CaseHistory history, Disclosure disclosure) {
        this.rows = rows;
        this.history = history;
        this.disclosure = disclosure;
        shared = new SharedCases(rows, disclosure);
    }

    @QueryHandler
    CaseDossier handle(FindCase query) {
        var scope = query.scope();
        var present = found(query.id());
        if (!mayKnow(scope, present)) {
            return SharedCases.of(present, scope)
                    .filter(sharing -> query.asOf() == null) // What is shared is shared as it is.
                    .map(sharing -> shared.open(present, sharing, scope, query.reader()))
                    .orElseThrow(QueryRule::notFound);
        }
        var owner = present.hands().owner();
        var all = scope.readsAllOf(owner);
        var parts = parts(query, present, all).orElseThrow(QueryRule::notFound);
        var reader = new Disclosure.Reader(scope.caller(), scope.worksFor(owner), "case work", query.reader());
        return Texts.shown(disclosure, reader, texts -> CaseDossier.of(parts, all, texts, query.reader()));
    }

    @QueryHandler
    FilePage handle(FindFile query) {
        var scope = query.scope();
        var view = known(query.caseId(), scope);
        var owner = view.hands().owner();
        var found = rows.files()
                .part(query.caseId(), FileReach.of(view, scope.readsAllOf(owner)), query.kind(), query.slice());
        var page = query.slice().page(found, each -> Slice.cursor(each.seq()));
        var reader = new Disclosure.Reader(scope.caller(), scope.worksFor(owner), "case work", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new FilePage(
                        page.items().stream()
                                .map(each -> FileEntryItem.of(each, texts))
                                .toList(),
                        page.next()));
    }

    @QueryHandler
    ClaimantPage handle(FindClaimants query) {
        var scope = query.scope();
        var present = found(query.caseId());
        if (!mayKnow(scope, present)) {
            return SharedCases.of(present, scope)
                    .map(sharing -> shared.people(present, sharing, query))
                    .orElseThrow(QueryRule::notFound);
        }
        var owner = present.hands().owner();
        var all = scope.readsAllOf(owner);
        var view = all ? present : present.knownBeyondTheOwner();
        var found = rows.claimants().part(query.caseId(), view.claimantsKnown(all), query.slice());
        var page = query.slice().page(found, each -> Slice.cursor(each.n()));
        var whole = scope.worksFor(owner);
        var reader = new Disclosure.Reader(scope.caller(), whole, "case work", query.reader());
        return Texts.shown(
                disclosure, reader, texts -> new ClaimantPage(ClaimantItem.of(page.items(), view, texts), page.next()));
    }

    /** Its cases are asked for where there is no letter too: whoever guesses an id is led the same way. */
    @QueryHandler
    LetterDossier handle(FindLetter query) {
        var scope = query.scope();
        var found = rows.letters().find(query.id());
        var cases = rows.cases().find(found.map(Dossiers::about).orElse(List.of()));
        var letter = found.orElseThrow(QueryRule::notFound);
        if (!isTheirs(letter, cases, scope::readsAllOf)) {
            return shared.letter(letter, cases, query).orElseThrow(QueryRule::notFound);
        }
        var whole = isTheirs(letter, cases, scope::worksFor);
        var reader = new Disclosure.Reader(scope.caller(), whole, "case work", query.reader());
        return Texts.shown(disclosure, reader, texts -> LetterDossier.of(letter, texts, query.reader()));
    }

    static List<UUID> about(LetterView letter) {
        return letter.drafted().origin().cases().stream().map(CaseId::value).toList();
    }

    /** A letter is its issuer's, and theirs who own all of its cases: a union above may have sent it in their place. */
    private static boolean isTheirs(LetterView letter, Map<UUID, CaseView> cases, Predicate<OrganisationId> owned) {
        var about = about(letter);
        return owned.test(letter.drafted().issuer())
                || (!about.isEmpty()
                        && cases.keySet().containsAll(about)
                        && cases.values().stream()
                                .allMatch(view -> owned.test(view.hands().owner())));
    }

    /** Who may read it today may read what it was before. */
    private Optional<CaseParts> parts(FindCase query, CaseView present, boolean all) {
        var id = query.id();
        if (query.asOf() == null) {
            return Optional.of(new CaseParts(
                    all ? present : present.knownBeyondTheOwner(),
                    WentOn.of(present, other -> rows.cases().find(other)).orElse(null),
                    rows.claimants().first(id, present.claimantsKnown(all)),
                    rows.files().contents(id, FileReach.of(present, all)),
                    rows.lettersOf(id),
                    rows.childrenOf(id),
                    rows.proposalsOf(id)));
        }
        var knownAt = query.knownAt() == null ? Instant.MAX : query.knownAt();
        return history.of(id, rows.proposalsOf(id).keySet(), query.asOf(), knownAt, all);
    }

    @QueryHandler
    FindSharing.Found handle(FindSharing query) {
        return new FindSharing.Found(rows.cases()
                .find(query.caseId())
                .flatMap(view -> SharedCases.of(view, query.scope()))
                .orElse(null));
    }

    private CaseView found(UUID caseId) {
        return rows.cases().find(caseId).orElseThrow(QueryRule::notFound);
    }

    /** What is not shared by agreement. */
    private CaseView known(UUID caseId, Scope scope) {
        var view = found(caseId);
        if (!mayKnow(scope, view)) {
            throw QueryRule.notFound();
        }
        return view;
    }

    /** Whose it is, or was, and who filed it; to whom it is shared is another matter. */
    static boolean mayKnow(Scope scope, CaseView view) {
        return scope.readsAllOf(view.hands().owner())
                || scope.filed(view.filed().filer())
                || view.hands().readers().stream().anyMatch(scope::filed);
    }
}
