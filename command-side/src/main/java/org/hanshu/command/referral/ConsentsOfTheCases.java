package org.hanshu.command.referral;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.hanshu.api.referral.CaseConsent;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.ConsentedReferring;
import org.hanshu.api.supervisioncase.PartiesCommand.ConfirmReferring;
import org.springframework.stereotype.Component;

/** Asks each case of the referral. */
@Component
class ConsentsOfTheCases implements SharingConsents {

    private final CommandGateway commands;

    ConsentsOfTheCases(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public List<CaseConsent> of(
            List<CaseId> cases, List<Integer> claims, OrganisationId towards, Map<String, ?> trail) {
        var ofTheCase = MetaData.from(trail).withoutKeys(Set.of(Trail.EXPECTED_VERSION));
        return cases.stream()
                .map(each -> {
                    ConsentedReferring consented =
                            commands.sendAndWait(asCommandMessage(new ConfirmReferring(each, claims, towards))
                                    .withMetaData(ofTheCase));
                    return new CaseConsent(each, consented.claimants());
                })
                .toList();
    }
}
