package org.hanshu.command.legalaid;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.AidCommand.TellStanding;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.springframework.stereotype.Component;

/** Asks the case, in the system's name: another union may handle it by now than the one that gives aid. */
@Component
class CrewOfTheCase implements CaseCrew {

    private final CommandGateway commands;

    CrewOfTheCase(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public List<String> supervisors(CaseId caseId, Map<String, ?> trail) {
        var at = Instant.parse(String.valueOf(trail.get(Trail.OCCURRED_AT)));
        var ask = asCommandMessage(new TellStanding(caseId)).withMetaData(Caller.SYSTEM.trail(at, "SAGA"));
        CaseStanding standing = commands.sendAndWait(ask);
        return standing.supervisors();
    }
}
