package org.hanshu.query.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A worker whose right is at stake; whether it speaks for the others, and whether it still claims. */
public record ClaimantItem(
        int n,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable EmploymentForm employmentForm,
        @Nullable LocalDate employmentEndedOn,
        boolean represents,
        boolean withdrawn,
        List<ConsentItem> consents,
        @Nullable String movedTo) {

    static List<ClaimantItem> of(List<Claimant> several, CaseView view, Texts texts) {
        var consents = ConsentItem.byClaimant(view.willing());
        return several.stream().map(each -> of(each, view, consents, texts)).toList();
    }

    private static ClaimantItem of(Claimant one, CaseView view, Map<Integer, List<ConsentItem>> consents, Texts texts) {
        var willing = view.willing();
        return new ClaimantItem(
                one.n(),
                texts.of(one.name()),
                texts.of(one.identityNumber()),
                texts.of(one.phone()),
                one.employmentForm(),
                one.employmentEndedOn(),
                willing.representatives().contains(one.n()),
                willing.withdrawn().contains(one.n()),
                consents.getOrDefault(one.n(), List.of()),
                view.dealings().relations().whereClaimant(one.n()));
    }

    /** To what a worker consents: towards the respondents ({@code EMPLOYER}) or an organisation, for what. */
    public record ConsentItem(String towards, ConsentPurpose purpose) {

        static Map<Integer, List<ConsentItem>> byClaimant(Willing willing) {
            return willing.consents().stream()
                    .collect(groupingBy(
                            Willing.Given::claimant,
                            mapping(each -> new ConsentItem(each.towards(), each.purpose()), toList())));
        }
    }
}
