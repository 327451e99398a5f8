package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.Instalment;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.jspecify.annotations.Nullable;

/**
 * One demand of a letter, and what the employer promised and did about it.
 *
 * @param verifications every check in order, those annulled too
 * @param annulled the numbers of the checks that were annulled, from 1
 * @param relapse how the wrong came back last, where it did
 * @param settledBefore how many checks were made before that
 */
record DemandView(
        Demand demand,
        DemandState state,
        List<Instalment> plan,
        List<RectificationRecorded> rectifications,
        List<RectificationVerified> verifications,
        List<Integer> annulled,
        @Nullable RectificationRelapsed relapse,
        @Nullable Integer settledBefore) {

    DemandView {
        annulled = requireNonNullElse(annulled, List.of()); // Rows that an earlier release wrote have none.
    }

    static DemandView open(Demand demand) {
        return new DemandView(demand, DemandState.OPEN, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    DemandView planned(RectificationPlanned event) {
        return new DemandView(
                demand,
                DemandState.PLANNED,
                event.instalments(),
                rectifications,
                verifications,
                annulled,
                relapse,
                settledBefore);
    }

    DemandView claimed(RectificationRecorded event) {
        var all = Stream.concat(rectifications.stream(), Stream.of(event)).toList();
        return new DemandView(
                demand, DemandState.CLAIMED_DONE, plan, all, verifications, annulled, relapse, settledBefore);
    }

    DemandView checked(RectificationVerified event) {
        var all = Stream.concat(verifications.stream(), Stream.of(event)).toList();
        var state =
                switch (event.outcome()) {
                    case VERIFIED -> DemandState.VERIFIED;
                    case PARTLY -> DemandState.PARTLY_VERIFIED;
                    case REJECTED -> DemandState.REJECTED;
                };
        return new DemandView(demand, state, plan, rectifications, all, annulled, relapse, settledBefore);
    }

    /** It begins anew: what was verified before no longer counts. */
    DemandView relapsed(RectificationRelapsed event) {
        return new DemandView(
                demand,
                DemandState.RELAPSED,
                List.of(),
                rectifications,
                verifications,
                annulled,
                event,
                verifications.size());
    }

    /** The checks that stand. */
    List<RectificationVerified> checks() {
        return IntStream.rangeClosed(1, verifications.size())
                .filter(n -> !annulled.contains(n))
                .mapToObj(n -> verifications.get(n - 1))
                .toList();
    }

    DemandView corrected(RectificationCorrected right) {
        var all = rectifications.stream()
                .map(each -> each.n() == right.n() ? said(each, right) : each)
                .toList();
        return new DemandView(demand, state, plan, all, verifications, annulled, relapse, settledBefore);
    }

    DemandView annulled(RectificationAnnulled event) {
        var left = rectifications.stream().filter(each -> each.n() != event.n()).toList();
        return new DemandView(demand, event.standing(), plan, left, verifications, annulled, relapse, settledBefore);
    }

    DemandView corrected(VerificationCorrected right) {
        var all = IntStream.rangeClosed(1, verifications.size())
                .mapToObj(n -> n == right.n() ? found(verifications.get(n - 1), right) : verifications.get(n - 1))
                .toList();
        return new DemandView(demand, state, plan, rectifications, all, annulled, relapse, settledBefore);
    }

    DemandView annulled(VerificationAnnulled event) {
        var all = Stream.concat(annulled.stream(), Stream.of(event.n())).toList();
        return new DemandView(
                demand, event.standing(), plan, rectifications, verifications, all, relapse, settledBefore);
    }

    private static RectificationRecorded said(RectificationRecorded told, RectificationCorrected right) {
        return new RectificationRecorded(
                told.letterId(),
                told.demand(),
                told.n(),
                told.text(),
                right.amountPaid(),
                right.doneOn(),
                right.payments());
    }

    private static RectificationVerified found(RectificationVerified told, VerificationCorrected right) {
        return new RectificationVerified(
                told.letterId(),
                told.demand(),
                told.rectifications(),
                told.outcome(),
                right.verifiedAmount(),
                told.basis(),
                told.verifiers(),
                told.text());
    }

    /** Parts add up; nothing where no amount was verified. */
    @Nullable
    Money verifiedAmount() {
        return IntStream.rangeClosed(1 + (settledBefore == null ? 0 : settledBefore), verifications.size())
                .filter(n -> !annulled.contains(n))
                .mapToObj(n -> verifications.get(n - 1))
                .filter(each -> each.outcome() != VerificationOutcome.REJECTED)
                .flatMap(each -> Stream.ofNullable(each.verifiedAmount()))
                .reduce(Money::plus)
                .orElse(null);
    }
}
