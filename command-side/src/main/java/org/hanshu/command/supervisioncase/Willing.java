package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.ConsentedReferring;
import org.hanshu.api.supervisioncase.PartiesCommand.ConfirmNaming;
import org.hanshu.api.supervisioncase.PartiesCommand.ConfirmReferring;
import org.hanshu.api.supervisioncase.PartiesCommand.GiveConsent;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawClaimants;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.vocabulary.ConsentPurpose;

/** What the workers of a case want 意愿: to be named or not, to go on or not. */
final class Willing {

    private final CaseMemory memory;

    Willing(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(GiveConsent command, KnownOrganisations organisations) {
        memory.check(CaseStep.CONSENT);
        PartyNumbers.checkClaimants(parties(), List.of(command.claimant()), "claimant");
        checkTowards(command.towards(), organisations.now());
        if (parties().consents().has(command.claimant(), command.towards(), command.purpose())) {
            throw CaseRule.CONSENT_WAS_GIVEN.violated(Map.of("n", Integer.toString(command.claimant())));
        }
        apply(new ConsentGiven(
                memory.caseId, command.claimant(), command.towards(), command.purpose(), command.medium()));
        return changed();
    }

    @CommandHandler
    Changed decide(WithdrawConsent command) {
        memory.check(CaseStep.WITHDRAW_CONSENT);
        PartyNumbers.checkClaimants(parties(), List.of(command.claimant()), "claimant");
        if (!parties().consents().has(command.claimant(), command.towards(), command.purpose())) {
            throw CaseRule.NO_SUCH_CONSENT.violated(Map.of("n", Integer.toString(command.claimant())));
        }
        apply(new ConsentWithdrawn(memory.caseId, command.claimant(), command.towards(), command.purpose()));
        return changed();
    }

    @CommandHandler
    Changed decide(ConfirmNaming command) {
        var unnamed = parties().unnamed(command.subjects());
        if (!unnamed.isEmpty()) {
            var numbers = unnamed.stream().map(n -> Integer.toString(n)).collect(joining(", "));
            throw CaseRule.NAMED_ONLY_BY_CONSENT.violated(Map.of("claimants", numbers, "field", "facts"));
        }
        return changed();
    }

    /** Another handler of personal data is told by the consent of each whom it concerns (个人信息保护法 23). */
    @CommandHandler
    ConsentedReferring decide(ConfirmReferring command) {
        var claimants = PartyNumbers.claiming(parties(), command.claims());
        var missing = claimants.stream()
                .filter(n -> !parties().consents().has(n, command.towards().value(), ConsentPurpose.REFER))
                .map(n -> Integer.toString(n))
                .collect(joining(", "));
        if (claimants.isEmpty() || !missing.isEmpty()) {
            throw CaseRule.REFERRED_BY_CONSENT.violated(Map.of(
                    "claimants",
                    missing.isEmpty() ? "-" : missing,
                    "to",
                    command.towards().value()));
        }
        return new ConsentedReferring(claimants);
    }

    /** That all withdrew ends nothing by itself: what was found is supervised all the same. */
    @CommandHandler
    Changed decide(WithdrawClaimants command) {
        memory.check(CaseStep.WITHDRAW);
        PartyNumbers.checkClaimants(parties(), command.claimants(), "claimants");
        apply(new ClaimantsWithdrawn(memory.caseId, command.claimants(), command.reason()));
        return changed();
    }

    private static void checkTowards(String towards, Organisations organisations) {
        if (!towards.equals(Consent.EMPLOYER)
                && organisations.existing(new OrganisationId(towards)).isEmpty()) {
            throw CaseRule.CONSENT_IS_TOWARDS_SOMEBODY.violatedBy("towards");
        }
    }

    private Parties parties() {
        return memory.filed().parties();
    }

    private Changed changed() {
        return new Changed(memory.caseId.value(), memory.version());
    }
}
