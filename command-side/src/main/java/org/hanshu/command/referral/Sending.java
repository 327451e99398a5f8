package org.hanshu.command.referral;

import static org.hanshu.api.referral.ReferralEvent.ACKNOWLEDGEMENT;
import static org.hanshu.api.supervisioncase.ChildKind.REFERRAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.referral.CaseConsent;
import org.hanshu.api.referral.ReferralCommand.RecallReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.referral.ReferralEvent.ReferralRecalled;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.clock.ChildClocks;

/** A referral leaves for the agency, on a legal basis or by the workers' consent, and is called back as long as it may be. */
record Sending(Limits limits, SharingConsents consents, Organisations known, Instant now) {

    List<ChildEvent> send(ReferralState referral, SendReferral command, LocalDate today, Map<String, ?> trail) {
        ReferralMove.SEND.require(referral.status());
        Preparing.kindOf(referral.round().to().organisation(), known);
        var told = command.legalBasis();
        var basis = told == null ? referral.round().legalBasis() : told;
        var consented = basis == null ? consented(referral, trail) : List.<CaseConsent>of();
        var round = referral.round();
        return List.of(
                new ReferralSent(referral.id(), round.n() + 1, round.to(), basis, consented, today),
                new ChildDeadlineSet(
                        referral.id().value(),
                        REFERRAL,
                        limits.deadline(ACKNOWLEDGEMENT, AgencyLimits.ACKNOWLEDGEMENT, referral.region(), today, now)));
    }

    static List<ChildEvent> recall(ReferralState referral, ChildClocks clocks, RecallReferral command) {
        ReferralMove.RECALL.require(referral.status());
        return ended(referral, clocks, ReferralStatus.RECALLED, new ReferralRecalled(referral.id(), command.reason()));
    }

    /** Where a referral ends none of its clocks matters any more. */
    static List<ChildEvent> ended(ReferralState referral, ChildClocks clocks, ReferralStatus end, ChildEvent ending) {
        var events = new ArrayList<ChildEvent>(clocks.allVoided(referral.id().value(), REFERRAL, end.name()));
        events.add(ending);
        return events;
    }

    /** Where nobody's consent can be asked for, there must be another basis. */
    private List<CaseConsent> consented(ReferralState referral, Map<String, ?> trail) {
        if (referral.cases().isEmpty()) {
            throw ReferralRule.STANDS_ON_A_LEGAL_BASIS.violated(Map.of());
        }
        return consents.of(
                referral.cases(), referral.claims(), referral.round().to().organisation(), trail);
    }
}
