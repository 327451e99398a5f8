package org.hanshu.command.referral;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.referral.ReferralEvent.ReferralRerouted;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildResult;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a referral remembers in order to decide.
 *
 * @param feedbacks how often the agency told how it goes
 * @param results how often it told what came of it
 * @param result what came of it so far
 */
record ReferralState(
        ReferralId id,
        OrganisationId owner,
        Region region,
        List<CaseId> cases,
        List<Integer> claims,
        ReferralStatus status,
        Round round,
        int feedbacks,
        int results,
        @Nullable ChildResult result) {

    static ReferralState of(ReferralPrepared event) {
        return new ReferralState(
                event.referralId(),
                event.owner(),
                event.region(),
                event.cases(),
                event.claims(),
                ReferralStatus.PREPARED,
                Round.first(event.to(), event.legalBasis()),
                0,
                0,
                null);
    }

    /** What all of this leads to; the first of it is that it was prepared. */
    static ReferralState after(List<ReferralEvent> events) {
        var state = of((ReferralPrepared) events.getFirst());
        for (var event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return state;
    }

    ReferralState after(ReferralEvent event) {
        var given = event instanceof ResultGiven told ? told : null;
        return new ReferralState(
                id,
                owner,
                region,
                cases,
                claims,
                requireNonNullElse(event.leadsTo(), status),
                roundAfter(event),
                event instanceof FeedbackGiven feedback ? feedback.n() : feedbacks,
                given == null ? results : given.n(),
                given == null ? result : resultAfter(given));
    }

    private Round roundAfter(ReferralEvent event) {
        return switch (event) {
            case ReferralSent sent -> round.sent(sent.legalBasis(), sent.sentOn());
            case ReferralAcknowledged here -> round.received(here.receivedOn());
            case ReferralAccepted taken -> round.filed(taken.filedOn());
            case FeedbackGiven told -> told.closedOn() == null ? round : round.closed(told.closedOn());
            case ReferralRerouted elsewhere -> round.next(elsewhere.to(), elsewhere.legalBasis());
            default -> round;
        };
    }

    private ChildResult resultAfter(ResultGiven given) {
        return result == ChildResult.ENFORCED || given.told().enforces() ? ChildResult.ENFORCED : ChildResult.TOLD;
    }
}
