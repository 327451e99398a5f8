package org.hanshu.command.referral;

import static org.hanshu.api.referral.ReferralEvent.CLOSING;
import static org.hanshu.api.referral.ReferralEvent.RESULT;
import static org.hanshu.api.supervisioncase.ChildKind.REFERRAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.ReferralCommand.CloseReferral;
import org.hanshu.api.referral.ReferralCommand.ExtendReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.hanshu.command.shared.clock.ChildClock;
import org.hanshu.command.shared.clock.ChildClocks;

/** How a referral comes out: what the agency tells on the way and in the end, and that the union is done with it. */
record ComingOut(ReferralState referral, ChildClocks clocks) {

    List<ChildEvent> feedBack(GiveFeedback command, LocalDate today, Limits limits, Instant now) {
        ReferralMove.FEEDBACK.require(referral.status());
        var events = new ArrayList<ChildEvent>();
        events.add(new FeedbackGiven(referral.id(), referral.feedbacks() + 1, command.text(), command.closedOn()));
        if (command.closedOn() != null) {
            checkClosed(command.closedOn(), today);
            awaited(command.closedOn(), limits, now).ifPresent(events::add);
        }
        return events;
    }

    private void checkClosed(LocalDate day, LocalDate today) {
        var round = referral.round();
        if (round.closedOn() != null) {
            throw ReferralRule.CLOSED_BY_THE_AGENCY_ONCE.violated(
                    Map.of("closedOn", round.closedOn().toString()));
        }
        var told = new ToldDay("closedOn", day);
        told.notAfter(today, ReferralRule.IS_NOT_AFTER::violated);
        told.notBefore(round.filedOn(), ReferralRule.IS_NOT_BEFORE::violated);
    }

    /** Where a practice of the place gives the agency a time from its closing, and it has not told the result before. */
    private Optional<ChildEvent> awaited(LocalDate closedOn, Limits limits, Instant now) {
        var rule = AgencyLimits.closing(referral.round().to().kind());
        if (rule == null || referral.status() == ReferralStatus.RESULT_RECEIVED) {
            return Optional.empty();
        }
        return limits.rule(rule, referral.region(), closedOn)
                .filter(known -> known.amount() > 0) // A practice of no days is none.
                .map(known -> limits.deadline(CLOSING, rule, referral.region(), closedOn, now))
                .map(clock -> new ChildDeadlineSet(referral.id().value(), REFERRAL, clock));
    }

    /** Once, by what the law allows on top of the limit, and as long as that has not passed. */
    List<ChildEvent> extend(ExtendReferral command, OccurredAt at, Limits limits, Instant now) {
        ReferralMove.EXTEND.require(referral.status());
        var kind = referral.round().to().kind();
        var further = AgencyLimits.extension(kind);
        if (further == null) {
            throw ReferralRule.HAS_NO_FURTHER_TIME.violated(Map.of("kind", kind.name()));
        }
        var until = extendable(at).deadline().due();
        var later = limits.deadline(RESULT, further, referral.region(), until, now);
        return List.of(new ChildDeadlineExtended(referral.id().value(), REFERRAL, later, command.reason()));
    }

    private ChildClock extendable(OccurredAt at) {
        var clock = clocks.find(RESULT)
                .filter(each -> !each.isLateAt(at))
                .orElseThrow(() -> ReferralRule.HAS_FURTHER_TIME_WHILE_IT_RUNS.violated(Map.of()));
        if (clock.extended()) {
            throw ReferralRule.HAS_FURTHER_TIME_ONCE.violated(
                    Map.of("due", clock.deadline().due().toString()));
        }
        return clock;
    }

    List<ChildEvent> tell(GiveResult command, OccurredAt at) {
        ReferralMove.RESULT.require(referral.status());
        checkPaid(command.told(), at.day());
        var events = new ArrayList<ChildEvent>(Stream.of(RESULT, CLOSING)
                .flatMap(clock -> clocks.met(referral.id().value(), REFERRAL, clock, at))
                .toList());
        events.add(new ResultGiven(referral.id(), referral.results() + 1, command.told()));
        return events;
    }

    private static void checkPaid(AgencyResult told, LocalDate today) {
        if (told.paidOn() == null) {
            return;
        }
        if (told.amount() == null) {
            throw ReferralRule.PAID_ON_A_DAY_WITH_AN_AMOUNT.violated(Map.of("field", "amount"));
        }
        new ToldDay("paidOn", told.paidOn()).notAfter(today, ReferralRule.IS_NOT_AFTER::violated);
    }

    List<ChildEvent> close(CloseReferral command, Caller caller) {
        ReferralMove.CLOSE.require(referral.status());
        if (referral.status() != ReferralStatus.RESULT_RECEIVED) {
            if (caller.role() != Role.HEAD) {
                throw ReferralRule.ENDED_WITHOUT_RESULT_BY_THE_HEAD.violated(
                        Map.of("state", referral.status().name()));
            }
            if (command.text() == null) {
                throw ReferralRule.ENDED_WITHOUT_RESULT_WITH_A_REASON.violated(Map.of("field", "text"));
            }
        }
        var closed = new ReferralClosed(referral.id(), referral.result(), command.text());
        return Sending.ended(referral, clocks, ReferralStatus.CLOSED, closed);
    }
}
