package org.hanshu.query.mediations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What both sides agree on, its signatures, its seal, and what became of it. */
record AgreementView(
        List<Term> terms,
        @Nullable Personal<String> text,
        List<PartySigned> signed,
        List<MediatorSigned> bySigned,
        @Nullable LocalDate sealedOn,
        List<Review> reviews) {

    /** A term, and what was done about it. */
    record Term(AgreementTerm agreed, List<TermPerformed> performed) {

        Money paid() {
            return performed.stream()
                    .flatMap(each -> Stream.ofNullable(each.amount()))
                    .reduce(Money.ZERO, Money::plus);
        }

        boolean isKept() {
            return performed.stream().anyMatch(TermPerformed::fulfilled);
        }
    }

    /** A review that both sides applied for. */
    record Review(
            ReviewKind kind,
            @Nullable LocalDate appliedOn,
            @Nullable Boolean granted,
            @Nullable LocalDate decidedOn,
            @Nullable String number) {}

    static AgreementView of(AgreementDrafted drafted) {
        return new AgreementView(
                drafted.terms().stream().map(term -> new Term(term, List.of())).toList(),
                drafted.text(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    AgreementView with(PartySigned one) {
        return new AgreementView(terms, text, MediationView.and(signed, one), bySigned, sealedOn, reviews);
    }

    AgreementView with(MediatorSigned one) {
        return new AgreementView(terms, text, signed, MediationView.and(bySigned, one), sealedOn, reviews);
    }

    AgreementView sealed(LocalDate on) {
        return new AgreementView(terms, text, signed, bySigned, on, reviews);
    }

    AgreementView with(ReviewApplied applied) {
        return with(new Review(applied.kind(), applied.appliedOn(), null, null, null));
    }

    AgreementView decided(ReviewKind kind, boolean granted, LocalDate on, @Nullable String number) {
        var appliedOn = reviews.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .map(Review::appliedOn)
                .orElse(null);
        return with(new Review(kind, appliedOn, granted, on, number));
    }

    private AgreementView with(Review review) {
        var others = reviews.stream().filter(each -> each.kind() != review.kind());
        return new AgreementView(
                terms,
                text,
                signed,
                bySigned,
                sealedOn,
                Stream.concat(others, Stream.of(review)).toList());
    }

    AgreementView with(TermPerformed performed) {
        return new AgreementView(
                terms.stream()
                        .map(term -> term.agreed().n() == performed.n()
                                ? new Term(term.agreed(), MediationView.and(term.performed(), performed))
                                : term)
                        .toList(),
                text,
                signed,
                bySigned,
                sealedOn,
                reviews);
    }
}
