package org.hanshu.query.mediations;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.Money;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** An agreement as a reader sees it; it binds once it is sealed. */
public record AgreementItem(
        List<TermItem> terms,
        @Nullable String text,
        List<PartySignature> partySignatures,
        List<MediatorSignature> mediatorSignatures,
        @Nullable LocalDate sealedOn,
        List<ReviewItem> reviews) {

    /** A term, and what was done about it. */
    public record TermItem(
            int n,
            int claim,
            @Nullable Money amount,
            @Nullable LocalDate due,
            boolean moneyOnly,
            @Nullable String text,
            Money paid,
            boolean kept,
            List<PerformanceItem> performances) {

        static TermItem of(AgreementView.Term term, Texts texts) {
            var agreed = term.agreed();
            return new TermItem(
                    agreed.n(),
                    agreed.claim(),
                    agreed.amount(),
                    agreed.due(),
                    agreed.moneyOnly(),
                    texts.of(agreed.text()),
                    term.paid(),
                    term.isKept(),
                    term.performed().stream()
                            .map(each -> PerformanceItem.of(each, texts))
                            .toList());
        }
    }

    /** What was done about a term. */
    public record PerformanceItem(
            @Nullable Money amount,
            VerificationBasis basis,
            LocalDate performedOn,
            @Nullable String text) {

        static PerformanceItem of(TermPerformed done, Texts texts) {
            return new PerformanceItem(done.amount(), done.basis(), done.performedOn(), texts.of(done.text()));
        }
    }

    /** Which party signed, and when. */
    public record PartySignature(Side party, int n, LocalDate signedOn) {

        static PartySignature of(PartySigned signed) {
            return new PartySignature(signed.party().side(), signed.party().n(), signed.signedOn());
        }
    }

    /** Which mediator signed, and when. */
    public record MediatorSignature(String mediator, LocalDate signedOn) {}

    /** A review that both sides applied for; {@code granted} once it is decided. */
    public record ReviewItem(
            ReviewKind kind,
            @Nullable LocalDate appliedOn,
            @Nullable Boolean granted,
            @Nullable LocalDate decidedOn,
            @Nullable String number) {

        static ReviewItem of(AgreementView.Review review) {
            return new ReviewItem(
                    review.kind(), review.appliedOn(), review.granted(), review.decidedOn(), review.number());
        }
    }

    static @Nullable AgreementItem of(@Nullable AgreementView view, Texts texts) {
        return view == null
                ? null
                : new AgreementItem(
                        view.terms().stream()
                                .map(each -> TermItem.of(each, texts))
                                .toList(),
                        texts.of(view.text()),
                        view.signed().stream().map(PartySignature::of).toList(),
                        view.bySigned().stream()
                                .map(each -> new MediatorSignature(each.mediator(), each.signedOn()))
                                .toList(),
                        view.sealedOn(),
                        view.reviews().stream().map(ReviewItem::of).toList());
    }
}
