package org.hanshu.query.statistics;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one demand.
 *
 * @param checks what each check found to be paid, in order, nothing where it counts no more
 * @param settled how many checks were made before the wrong came back
 */
record DemandFigures(int n, @Nullable Money amount, DemandState state, List<Paid> checks, int settled) {

    static DemandFigures open(Demand demand) {
        return new DemandFigures(demand.n(), demand.amount(), DemandState.OPEN, List.of(), 0);
    }

    DemandFigures withoutChecks() {
        return new DemandFigures(n, amount, state, List.of(), 0);
    }

    DemandFigures in(DemandState other) {
        return new DemandFigures(n, amount, other, checks, settled);
    }

    DemandFigures checked(RectificationVerified event, LocalDate day) {
        var outcome = event.outcome();
        var found = outcome == VerificationOutcome.REJECTED ? null : event.verifiedAmount();
        var all = new ArrayList<>(checks);
        all.add(Paid.on(day, requireNonNullElse(found, Money.ZERO)));
        var to =
                switch (outcome) {
                    case VERIFIED -> DemandState.VERIFIED;
                    case PARTLY -> DemandState.PARTLY_VERIFIED;
                    case REJECTED -> DemandState.REJECTED;
                };
        return new DemandFigures(n, amount, to, List.copyOf(all), settled);
    }

    /** It begins anew: what was verified before no longer counts. */
    DemandFigures relapsed(RectificationRelapsed event) {
        var none = checks.stream().map(each -> Paid.on(each.day(), Money.ZERO)).toList();
        var owed = event.amount() == null ? amount : event.amount();
        return new DemandFigures(n, owed, DemandState.RELAPSED, none, none.size());
    }

    DemandFigures corrected(VerificationCorrected right) {
        return found(right.n(), requireNonNullElse(right.verifiedAmount(), Money.ZERO));
    }

    DemandFigures annulled(VerificationAnnulled no) {
        return found(no.n(), Money.ZERO).in(no.standing());
    }

    Stream<Paid> paid() {
        return checks.stream().filter(each -> !each.amount().equals(Money.ZERO));
    }

    private DemandFigures found(int check, Money paid) {
        if (check <= settled) {
            return this;
        }
        var all = new ArrayList<>(checks);
        all.set(check - 1, Paid.on(all.get(check - 1).day(), paid));
        return new DemandFigures(n, amount, state, List.copyOf(all), settled);
    }
}
