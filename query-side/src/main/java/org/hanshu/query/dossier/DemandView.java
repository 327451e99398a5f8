package org.hanshu.query.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.Instalment;
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
 * @param relapse how the wrong came back last, where it did
 * @param settledBefore how many checks were made before that
 */
record DemandView(
        Demand demand,
        DemandState state,
        List<Instalment> plan,
        List<RectificationRecorded> rectifications,
        List<RectificationVerified> verifications,
        @Nullable RectificationRelapsed relapse,
        @Nullable Integer settledBefore) {

    static DemandView open(Demand demand) {
        return new DemandView(demand, DemandState.OPEN, List.of(), List.of(), List.of(), null, null);
    }

    DemandView planned(RectificationPlanned event) {
        return new DemandView(
                demand,
                DemandState.PLANNED,
                event.instalments(),
                rectifications,
                verifications,
                relapse,
                settledBefore);
    }

    DemandView claimed(RectificationRecorded event) {
        var all = Stream.concat(rectifications.stream(), Stream.of(event)).toList();
        return new DemandView(demand, DemandState.CLAIMED_DONE, plan, all, verifications, relapse, settledBefore);
    }

    DemandView checked(RectificationVerified event) {
        var all = Stream.concat(verifications.stream(), Stream.of(event)).toList();
        var state =
                switch (event.outcome()) {
                    case VERIFIED -> DemandState.VERIFIED;
                    case PARTLY -> DemandState.PARTLY_VERIFIED;
                    case REJECTED -> DemandState.REJECTED;
                };
        return new DemandView(demand, state, plan, rectifications, all, relapse, settledBefore);
    }

    /** It begins anew: what was verified before no longer counts. */
    DemandView relapsed(RectificationRelapsed event) {
        return new DemandView(
                demand, DemandState.RELAPSED, List.of(), rectifications, verifications, event, verifications.size());
    }

    /** Parts add up; nothing where no amount was verified. */
    @Nullable
    Money verifiedAmount() {
        return verifications.stream()
                .skip(settledBefore == null ? 0 : settledBefore)
                .filter(each -> each.outcome() != VerificationOutcome.REJECTED)
                .flatMap(each -> Stream.ofNullable(each.verifiedAmount()))
                .reduce(Money::plus)
                .orElse(null);
    }
}
