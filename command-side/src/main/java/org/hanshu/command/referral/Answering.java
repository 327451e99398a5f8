package org.hanshu.command.referral;

import static org.hanshu.api.referral.ReferralEvent.ACCEPTANCE;
import static org.hanshu.api.referral.ReferralEvent.ACKNOWLEDGEMENT;
import static org.hanshu.api.referral.ReferralEvent.RESULT;
import static org.hanshu.api.supervisioncase.ChildKind.REFERRAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.DeclineReferral;
import org.hanshu.api.referral.ReferralCommand.RerouteReferral;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ReferralDeclined;
import org.hanshu.api.referral.ReferralEvent.ReferralRerouted;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.hanshu.command.shared.clock.ChildClocks;

/**
 * What an agency says to what it was sent: that it has it, and whether it takes it on.
 *
 * @param now before which no reminder is set
 */
record Answering(ReferralState referral, ChildClocks clocks, Limits limits, Instant now) {

    List<ChildEvent> acknowledge(AcknowledgeReferral command, LocalDate today) {
        ReferralMove.ACKNOWLEDGE.require(referral.status());
        var day = ToldDay.by("receivedOn", command.receivedOn(), today, ReferralRule.IS_NOT_AFTER::violated);
        new ToldDay("receivedOn", day).notBefore(referral.round().sentOn(), ReferralRule.IS_NOT_BEFORE::violated);
        var events = met(ACKNOWLEDGEMENT, OccurredAt.on(day));
        events.add(new ReferralAcknowledged(referral.id(), day, command.receivedBy()));
        events.add(set(ACCEPTANCE, AgencyLimits.acceptance(referral.round().to().kind()), day));
        return events;
    }

    /** The agency's limits run from the day on which it filed the matter, not from our sending (劳动保障监察条例 17). */
    List<ChildEvent> accept(AcceptReferral command, LocalDate today) {
        ReferralMove.ACCEPT.require(referral.status());
        var day = ToldDay.by("filedOn", command.filedOn(), today, ReferralRule.IS_NOT_AFTER::violated);
        new ToldDay("filedOn", day).notBefore(referral.round().receivedOn(), ReferralRule.IS_NOT_BEFORE::violated);
        var events = met(ACCEPTANCE, OccurredAt.on(day));
        events.add(new ReferralAccepted(referral.id(), command.agencyNumber(), day));
        events.add(set(RESULT, AgencyLimits.result(referral.round().to().kind()), day));
        return events;
    }

    List<ChildEvent> decline(DeclineReferral command, OccurredAt at) {
        ReferralMove.DECLINE.require(referral.status());
        var events = met(ACCEPTANCE, at);
        events.add(new ReferralDeclined(referral.id(), command.reason()));
        return events;
    }

    /** Another agency is another receiver: it gets nothing before a head sends it there on a ground of its own. */
    List<ChildEvent> reroute(RerouteReferral command, OccurredAt at, Organisations known) {
        ReferralMove.REROUTE.require(referral.status());
        Preparing.checkReceiver(command.to(), command.clue(), known);
        if (command.to().equals(referral.round().to())) {
            throw ReferralRule.REROUTED_TO_ANOTHER.violated(Map.of("field", "to"));
        }
        var events = met(ACCEPTANCE, at);
        events.add(new ReferralRerouted(
                referral.id(), command.to(), command.reason(), command.legalBasis(), command.clue()));
        return events;
    }

    private List<ChildEvent> met(String clock, OccurredAt at) {
        return new ArrayList<>(
                clocks.met(referral.id().value(), REFERRAL, clock, at).toList());
    }

    private ChildDeadlineSet set(String clock, String rule, LocalDate start) {
        return new ChildDeadlineSet(
                referral.id().value(), REFERRAL, limits.deadline(clock, rule, referral.region(), start, now));
    }
}
