package org.hanshu.query.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.query.dossier.CaseDossier.SharedUnder;
import org.hanshu.query.dossier.ClaimantItem.ConsentItem;
import org.hanshu.query.dossier.Filing.ClaimItem;
import org.hanshu.query.dossier.Filing.RemarkItem;
import org.hanshu.query.dossier.Filing.RespondentItem;
import org.hanshu.query.dossier.Handling.ChildItem;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.Sharing;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case as a partner agency reads it under its sharing agreements: that it exists, where, against whom, about which of the
 * shared causes and how far it is; and beyond that what the papers open. Nothing that came to the case after it was filed.
 *
 * @param view what is known beyond the owner
 */
record SharedCase(CaseView view, Claimants claimants, Map<UUID, LetterView> letters, Sharing sharing) {

    CaseDossier dossier(Texts texts, Locale reader) {
        return new CaseDossier(
                item(view, Standing.known(view), sharing, texts),
                filing(texts, reader),
                new RelationsView(null, null, List.of(), List.of(), List.of()),
                Collected.of(FileContents.of(List.of()), texts),
                null,
                new SharedUnder(sharing.papers(), sharing.fields(), letters(reader)),
                view.mark().version());
    }

    /** As it stands in a list. */
    static CaseItem item(CaseView view, Standing standing, Sharing sharing, Texts texts) {
        var shown = sharing.opens(SharedField.PROGRESS) ? standing : standing.withoutLight();
        return CaseItem.of(view, shown, texts).about(sharing.causes());
    }

    List<ClaimantItem> people(List<Claimant> several, Texts texts) {
        var open = sharing.opens(SharedField.NAMES)
                || sharing.opens(SharedField.IDENTITY_NUMBERS)
                || sharing.opens(SharedField.PHONES);
        return open ? several.stream().map(one -> person(one, texts)).toList() : List.of();
    }

    /** To whom else somebody may be named is not for the agency to know. */
    private ClaimantItem person(Claimant one, Texts texts) {
        var towards = sharing.agency().value();
        return new ClaimantItem(
                one.n(),
                texts.of(one.name()),
                texts.of(one.identityNumber()),
                texts.of(one.phone()),
                one.employmentForm(),
                null,
                false,
                view.willing().withdrawn().contains(one.n()),
                view.willing().consents().stream()
                        .filter(each ->
                                each.claimant() == one.n() && each.towards().equals(towards))
                        .map(each -> new ConsentItem(each.towards(), each.purpose()))
                        .toList(),
                null);
    }

    private Filing filing(Texts texts, Locale reader) {
        var filed = view.filed();
        var progress = sharing.opens(SharedField.PROGRESS);
        return new Filing(
                filed.kind(),
                filed.channel(),
                filed.references(),
                filed.receivedAt(),
                filed.industry(),
                Named.of(view.hands().owner(), reader),
                List.of(),
                null,
                Named.of(filed.filer(), reader),
                null,
                filed.respondents().stream()
                        .map(each -> RespondentItem.of(each, view.dealings().relations(), texts))
                        .toList(),
                people(claimants.shown(), texts),
                claimants.total(),
                filed.workersAffected(),
                filed.anonymous(),
                List.of(),
                claims(),
                sharing.opens(SharedField.NARRATIVE) ? texts.of(filed.narrative()) : null,
                List.of(),
                view.remarks().stream()
                        .filter(each -> progress && each.step().isForWhoFiled())
                        .map(each -> RemarkItem.of(each, texts))
                        .toList(),
                progress ? view.course().closedWith() : null);
    }

    private List<ClaimItem> claims() {
        return view.filed().claims().stream()
                .filter(claim -> sharing.opensClaimsOf(claim.cause()))
                .map(claim -> ClaimItem.of(claim, view, false))
                .toList();
    }

    private List<ChildItem> letters(Locale reader) {
        return view.children().stream()
                .filter(child -> sharing.opens(SharedField.LETTERS))
                .flatMap(child -> issued(child, reader))
                .toList();
    }

    private Stream<ChildItem> issued(Child child, Locale reader) {
        @Nullable LetterView letter = letters.get(child.id());
        return letter == null || letter.signing().number() == null
                ? Stream.empty()
                : Stream.of(ChildItem.of(child, letter, reader));
    }
}
