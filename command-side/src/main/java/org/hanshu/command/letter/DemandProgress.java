package org.hanshu.command.letter;

import static java.util.function.Predicate.not;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.vocabulary.DemandState;

/**
 * How far one demand of a letter was met.
 *
 * @param payment whether it is about money
 * @param recorded how many rectifications were recorded
 * @param unchecked the numbers of those that nobody has checked
 */
record DemandProgress(int n, boolean payment, DemandState state, int recorded, Set<Integer> unchecked) {

    static DemandProgress of(Demand demand) {
        return new DemandProgress(demand.n(), demand.amount() != null, DemandState.OPEN, 0, Set.of());
    }

    boolean isVerified() {
        return state == DemandState.VERIFIED;
    }

    DemandProgress planned() {
        return new DemandProgress(n, payment, DemandState.PLANNED, recorded, unchecked);
    }

    DemandProgress recorded(int rectification) {
        var all = new TreeSet<>(unchecked);
        all.add(rectification);
        return new DemandProgress(n, payment, DemandState.CLAIMED_DONE, rectification, Set.copyOf(all));
    }

    DemandProgress verified(RectificationVerified event) {
        var left = unchecked.stream()
                .filter(not(event.rectifications()::contains))
                .collect(Collectors.toUnmodifiableSet());
        var found =
                switch (event.outcome()) {
                    case VERIFIED -> DemandState.VERIFIED;
                    case PARTLY -> DemandState.PARTLY_VERIFIED;
                    case REJECTED -> DemandState.REJECTED;
                };
        return new DemandProgress(n, payment, found, recorded, left);
    }
}
