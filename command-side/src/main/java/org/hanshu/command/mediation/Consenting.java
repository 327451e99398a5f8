package org.hanshu.command.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationCommand.GiveMediationConsent;
import org.hanshu.api.mediation.MediationCommand.RefuseMediationConsent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentAsked;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationConsentRefused;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.clock.ChildClocks;

/**
 * Mediation is voluntary: who applied consents, and the others are asked 自愿原则.
 *
 * @param now before which no reminder is set
 */
record Consenting(Limits limits, OccurredAt at, Instant now) {

    private static final String RULE = "mediation.consent";
    private static final String TERM_RULE = "mediation.term";

    List<ChildEvent> apply(ApplyForMediation command) {
        var appliedOn = check(command, at);
        var events = new ArrayList<ChildEvent>();
        events.add(new MediationApplied(
                command.mediationId(),
                command.caseId(),
                command.owner(),
                command.region(),
                command.route(),
                command.parties(),
                command.applicants(),
                command.claims(),
                appliedOn,
                command.text()));
        if (!command.route().isOfACourt()) {
            var term = limits.deadline(MediationEvent.TERM, TERM_RULE, command.region(), appliedOn, now);
            events.add(new ChildDeadlineSet(command.mediationId().value(), ChildKind.MEDIATION, term));
        }
        return events;
    }

    /** Answers the day of the application. */
    private static LocalDate check(ApplyForMediation command, OccurredAt at) {
        for (var side : Side.values()) {
            if (command.parties().stream().noneMatch(each -> each.side() == side)) {
                throw MediationRule.BETWEEN_TWO_SIDES.violatedBy("parties");
            }
        }
        if (command.applicants().isEmpty() || !command.parties().containsAll(command.applicants())) {
            throw MediationRule.APPLIED_FOR_BY_A_PARTY.violatedBy("applicants");
        }
        if (command.claims().isEmpty()) {
            throw MediationRule.ABOUT_CLAIMS_OF_THE_CASE.violatedBy("claims");
        }
        return StepDay.of("appliedOn", command.appliedOn(), at);
    }

    /** Asked again, the clock of the first asking goes on. */
    List<ChildEvent> ask(MediationState mediation, ChildClocks clocks) {
        MediationMove.ASK_CONSENT.require(mediation.status());
        var unheard = mediation.unheard();
        if (unheard.isEmpty()) {
            throw MediationRule.CONSENTED_ALREADY.violated(Map.of());
        }
        var events = new ArrayList<ChildEvent>();
        events.add(new MediationConsentAsked(mediation.id(), unheard));
        if (clocks.find(MediationEvent.CONSENT).isEmpty()) {
            var region = mediation.applied().region();
            var answer = limits.deadline(MediationEvent.CONSENT, RULE, region, at.day(), now);
            events.add(new ChildDeadlineSet(mediation.id().value(), ChildKind.MEDIATION, answer));
        }
        return events;
    }

    List<ChildEvent> give(MediationState mediation, ChildClocks clocks, GiveMediationConsent command) {
        checkParty(mediation, command.party());
        MediationMove.CONSENT.require(mediation.status());
        if (mediation.consented().contains(command.party())) {
            throw MediationRule.CONSENTED_ALREADY.violated(Map.of());
        }
        var events = new ArrayList<ChildEvent>();
        events.add(new MediationConsentGiven(mediation.id(), command.party()));
        if (mediation.unheard().equals(List.of(command.party()))) {
            clocks.met(mediation.id().value(), ChildKind.MEDIATION, MediationEvent.CONSENT, at)
                    .forEach(events::add);
        }
        return events;
    }

    /** One clear refusal ends it, and the others are to be told. */
    static List<ChildEvent> refuse(MediationState mediation, RefuseMediationConsent command) {
        checkParty(mediation, command.party());
        MediationMove.REFUSE_CONSENT.require(mediation.status());
        return List.of(
                new MediationConsentRefused(mediation.id(), command.party(), command.text()),
                refused(mediation, List.of(command.party()), false));
    }

    /** Silence is no consent. */
    static MediationRefused unanswered(MediationState mediation) {
        return refused(mediation, mediation.unheard(), true);
    }

    private static MediationRefused refused(MediationState mediation, List<MediationParty> by, boolean silent) {
        return new MediationRefused(mediation.id(), by, mediation.without(Set.copyOf(by)), silent);
    }

    static void checkParty(MediationState mediation, MediationParty party) {
        if (!mediation.isParty(party)) {
            throw MediationRule.PARTY_IS_THERE.violatedBy("party");
        }
    }

    static void checkParties(MediationState mediation, List<MediationParty> parties, String field) {
        if (!parties.stream().allMatch(mediation::isParty) || new HashSet<>(parties).size() < parties.size()) {
            throw MediationRule.PARTY_IS_THERE.violatedBy(field);
        }
    }
}
