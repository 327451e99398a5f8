package org.hanshu.command.imports;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.shared.PatientCommands;
import org.springframework.stereotype.Component;

/** Gives commands in the name of who sent a file, long after the request is answered. */
@Component
class Importer {

    private final PatientCommands commands;
    private final Clock clock;

    Importer(PatientCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** @throws RuleViolated where it was refused, in this process or in another */
    <R> R send(Command command, Class<R> answer, Map<String, String> trail) {
        return commands.send(command, answer, trail);
    }

    /** What a command of this upload carries, given now. */
    Map<String, String> trail(Upload upload) {
        var trail = new HashMap<>(upload.trail());
        trail.put(Trail.OCCURRED_AT, clock.instant().toString());
        trail.put(Trail.CORRELATION, upload.importId().toString());
        return trail;
    }
}
