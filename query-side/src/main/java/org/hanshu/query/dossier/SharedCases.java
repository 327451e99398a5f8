package org.hanshu.query.dossier;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.SharedDisclosure;
import org.hanshu.query.shared.Sharing;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;

/** Opens to a partner agency what the sharing agreements that are in force open of a case, and of its letters. */
final class SharedCases {

    private final DossierRows rows;
    private final Disclosure disclosure;

    SharedCases(DossierRows rows, Disclosure disclosure) {
        this.rows = rows;
        this.disclosure = disclosure;
    }

    /** What of this case is shared with the reader's agency, by what was filed; nothing where no paper shares it. */
    static Optional<Sharing> of(CaseView view, Scope scope) {
        var told = view.knownBeyondTheOwner().filed();
        return scope.sharing(
                view.hands().owner(),
                told.region(),
                told.claims().stream().map(Claim::cause).collect(toSet()));
    }

    CaseDossier open(CaseView view, Sharing sharing, Scope scope, Locale reader) {
        var id = view.filed().caseId().value();
        var people = rows.claimants().first(id, view.claimantsKnown(false));
        var letters = sharing.opens(SharedField.LETTERS) ? rows.lettersOf(id) : Map.<UUID, LetterView>of();
        var shared = new SharedCase(known(view), people, letters, sharing);
        var texts = sharing.opens(SharedField.NARRATIVE) && everybodyConsents(view, sharing);
        return shown(
                new Reading(view, sharing, scope, reader), people.shown(), texts, each -> shared.dossier(each, reader));
    }

    ClaimantPage people(CaseView view, Sharing sharing, FindClaimants query) {
        var found = rows.claimants().part(query.caseId(), view.claimantsKnown(false), query.slice());
        var page = query.slice().page(found, each -> Slice.cursor(each.n()));
        var shared = new SharedCase(known(view), new Claimants(List.of(), 0), Map.of(), sharing);
        var reading = new Reading(view, sharing, query.scope(), query.reader());
        return shown(reading, page.items(), false, texts -> {
            var items = shared.people(page.items(), texts);
            return new ClaimantPage(items, items.isEmpty() ? null : page.next());
        });
    }

    /** A letter that was issued, where a paper opens the letters of every case that it is about. */
    Optional<LetterDossier> letter(LetterView letter, Map<UUID, CaseView> found, FindLetter query) {
        var about = Dossiers.about(letter);
        var cases =
                about.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
        var sharings = cases.stream()
                .flatMap(view -> of(view, query.scope()).stream())
                .filter(sharing -> sharing.opens(SharedField.LETTERS))
                .toList();
        if (letter.signing().number() == null || about.isEmpty() || sharings.size() < about.size()) {
            return Optional.empty();
        }
        var all = new Sharing(sharings.stream()
                .flatMap(each -> each.shares().stream())
                .distinct()
                .toList());
        var texts = cases.stream().allMatch(view -> everybodyConsents(view, all));
        var told = letter.corrected(List.of());
        var reading = new Reading(cases.getFirst(), all, query.scope(), query.reader());
        return Optional.of(shown(reading, List.of(), texts, each -> LetterDossier.of(told, each, query.reader())));
    }

    /** What the workers want is as it is now. */
    private static CaseView known(CaseView view) {
        var told = view.knownBeyondTheOwner();
        return told.with(told.filed(), view.willing());
    }

    /** @param people those who may be named in it */
    private <R> R shown(Reading reading, List<Claimant> people, boolean texts, Function<Texts, R> answer) {
        var consenting = consenting(reading.view(), reading.sharing());
        var whole = people.stream()
                .filter(one -> consenting.contains(one.n()))
                .flatMap(one -> Stream.of(one.name(), one.identityNumber(), one.phone()))
                .flatMap(Stream::ofNullable)
                .map(Personal::subject)
                .collect(toSet());
        var reader = new Disclosure.Reader(reading.scope().caller(), false, "shared", reading.locale());
        return Texts.shown(new SharedDisclosure(disclosure, reading.sharing(), whole, texts), reader, answer);
    }

    /** Who reads what, and under which papers. */
    private record Reading(CaseView view, Sharing sharing, Scope scope, Locale locale) {}

    private static Set<Integer> consenting(CaseView view, Sharing sharing) {
        var towards = sharing.agency().value();
        return view.willing().consents().stream()
                .filter(each -> each.purpose() == ConsentPurpose.BE_NAMED
                        && each.towards().equals(towards))
                .map(Willing.Given::claimant)
                .collect(toSet());
    }

    /** Where there is nobody who could consent, nobody did; nor does one who told of it for others, or who is complained of. */
    private boolean everybodyConsents(CaseView view, Sharing sharing) {
        if (view.filed().filedBy() != FilerRelation.SELF
                || view.filed().respondents().stream().anyMatch(each -> each.personalName() != null)) {
            return false;
        }
        var total = rows.claimants()
                .first(view.filed().caseId().value(), Integer.MAX_VALUE)
                .total();
        return total > 0 && consenting(view, sharing).size() >= total;
    }
}
