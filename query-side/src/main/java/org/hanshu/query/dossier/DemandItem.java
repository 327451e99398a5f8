package org.hanshu.query.dossier;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.Instalment;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.Payment;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One wrong, what is asked for it, and what was done.
 *
 * @param verifiedAmount how much was verified as paid, in all
 * @param due until when it is to be done, where a clock runs for it
 * @param promisedOn the day that the addressee promised last
 */
public record DemandItem(
        int n,
        @Nullable String problem,
        @Nullable String demand,
        @Nullable Integer respondent,
        List<Integer> claims,
        @Nullable Money amount,
        @Nullable Integer persons,
        DemandState state,
        @Nullable Money verifiedAmount,
        @Nullable LocalDate due,
        @Nullable LocalDate promisedOn,
        List<Instalment> plan,
        List<RectificationItem> rectifications,
        List<VerificationItem> verifications,
        @Nullable RelapseItem relapse) {

    /** How the wrong came back. */
    public record RelapseItem(
            LocalDate foundOn,
            @Nullable Money amount,
            List<String> verifiers,
            @Nullable String text) {

        static @Nullable RelapseItem of(@Nullable RectificationRelapsed event, Texts texts) {
            return event == null
                    ? null
                    : new RelapseItem(event.foundOn(), event.amount(), event.verifiers(), texts.of(event.text()));
        }
    }

    /** What the employer says to have done. */
    public record RectificationItem(
            int n, @Nullable String text, @Nullable Money amountPaid, LocalDate doneOn, List<Payment> payments) {

        static RectificationItem of(RectificationRecorded done, Texts texts) {
            return new RectificationItem(
                    done.n(), texts.of(done.text()), done.amountPaid(), done.doneOn(), done.payments());
        }
    }

    /** What a check of that found. */
    public record VerificationItem(
            List<Integer> rectifications,
            VerificationOutcome outcome,
            @Nullable Money verifiedAmount,
            VerificationBasis basis,
            List<String> verifiers,
            @Nullable String text) {

        static VerificationItem of(RectificationVerified check, Texts texts) {
            return new VerificationItem(
                    check.rectifications(),
                    check.outcome(),
                    check.verifiedAmount(),
                    check.basis(),
                    check.verifiers(),
                    texts.of(check.text()));
        }
    }

    static DemandItem of(DemandView view, Clocks clocks, Texts texts) {
        var demand = view.demand();
        return new DemandItem(
                demand.n(),
                texts.of(demand.problem()),
                texts.of(demand.demand()),
                demand.respondent(),
                demand.claims(),
                demand.amount(),
                demand.persons(),
                view.state(),
                view.verifiedAmount(),
                due(clocks, LetterEvent.demandClock(demand.n())),
                due(clocks, LetterClock.promise(demand.n())),
                view.plan(),
                view.rectifications().stream()
                        .map(each -> RectificationItem.of(each, texts))
                        .toList(),
                view.checks().stream()
                        .map(each -> VerificationItem.of(each, texts))
                        .toList(),
                RelapseItem.of(view.relapse(), texts));
    }

    private static @Nullable LocalDate due(Clocks clocks, String name) {
        return clocks.named(name).map(clock -> clock.deadline().due()).orElse(null);
    }
}
