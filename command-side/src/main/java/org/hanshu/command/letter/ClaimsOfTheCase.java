package org.hanshu.command.letter;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmDemands;
import org.springframework.stereotype.Component;

/** Asks the letter's case; claims are numbered in their case, so that a letter on many names none. */
@Component
class ClaimsOfTheCase implements DemandedClaims {

    private final CommandGateway commands;

    ClaimsOfTheCase(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public void requireFree(Origin origin, List<Integer> claims, Map<String, ?> trail) {
        if (origin.cases().size() == 1 && !claims.isEmpty()) {
            var confirm = new ConfirmDemands(origin.cases().getFirst(), claims);
            var ofTheCase = MetaData.from(trail).withoutKeys(Set.of(Trail.EXPECTED_VERSION));
            commands.sendAndWait(asCommandMessage(confirm).withMetaData(ofTheCase));
        }
    }
}
