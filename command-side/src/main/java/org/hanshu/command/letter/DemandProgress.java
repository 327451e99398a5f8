package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;
import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.Instalment;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.jspecify.annotations.Nullable;

/**
 * How far one demand of a letter was met.
 *
 * @param amount what is to be paid, where it is about money
 * @param plan the instalments that were promised last
 * @param recorded how many rectifications were recorded
 * @param unchecked the numbers of those that nobody has checked
 * @param verified how much was verified as paid
 */
record DemandProgress(
        int n,
        @Nullable Money amount,
        DemandState state,
        List<Instalment> plan,
        int recorded,
        Set<Integer> unchecked,
        Money verified) {

    static DemandProgress of(Demand demand) {
        return new DemandProgress(demand.n(), demand.amount(), DemandState.OPEN, List.of(), 0, Set.of(), Money.ZERO);
    }

    boolean payment() {
        return amount != null;
    }

    boolean isVerified() {
        return state == DemandState.VERIFIED;
    }

    /** How much would be verified with this too. */
    Money verifiedWith(@Nullable Money more) {
        return verified.plus(requireNonNullElse(more, Money.ZERO));
    }

    /** Whether so much is all that is demanded; where no money is, an amount says nothing. */
    boolean isMetBy(Money paid) {
        return amount != null && paid.compareTo(amount) >= 0;
    }

    DemandProgress planned(List<Instalment> instalments) {
        return new DemandProgress(n, amount, DemandState.PLANNED, instalments, recorded, unchecked, verified);
    }

    DemandProgress recorded(int rectification) {
        var all = new TreeSet<>(unchecked);
        all.add(rectification);
        return new DemandProgress(n, amount, DemandState.CLAIMED_DONE, plan, rectification, Set.copyOf(all), verified);
    }

    DemandProgress verified(RectificationVerified event) {
        var left = unchecked.stream()
                .filter(not(event.rectifications()::contains))
                .collect(Collectors.toUnmodifiableSet());
        return switch (event.outcome()) {
            case VERIFIED -> checked(DemandState.VERIFIED, left, verifiedWith(event.verifiedAmount()));
            case PARTLY -> checked(DemandState.PARTLY_VERIFIED, left, verifiedWith(event.verifiedAmount()));
            case REJECTED -> checked(DemandState.REJECTED, left, verified);
        };
    }

    /** It begins anew, with what is owed now. */
    DemandProgress relapsed(RectificationRelapsed event) {
        var owed = event.amount() == null ? amount : event.amount();
        return new DemandProgress(n, owed, DemandState.RELAPSED, List.of(), recorded, Set.of(), Money.ZERO);
    }

    private DemandProgress checked(DemandState found, Set<Integer> left, Money paid) {
        return new DemandProgress(n, amount, found, plan, recorded, left, paid);
    }

    DemandProgress annulled(RectificationAnnulled event) {
        var left = unchecked.stream().filter(each -> each != event.n()).collect(Collectors.toUnmodifiableSet());
        return checked(event.standing(), left, verified);
    }

    DemandProgress corrected(VerificationCorrected event) {
        return checked(state, unchecked, event.verifiedInAll());
    }

    DemandProgress annulled(VerificationAnnulled event) {
        return checked(event.standing(), Set.copyOf(event.unchecked()), event.verifiedInAll());
    }
}
