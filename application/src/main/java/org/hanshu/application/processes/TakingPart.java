package org.hanshu.application.processes;

import java.util.EnumSet;
import org.hanshu.application.processes.Presence.Sign;
import org.hanshu.application.roles.ProcessRoles;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A process takes its share of what is to do once it can, and makes room before it stops. */
@Component
class TakingPart {

    private final Processes processes;
    private final ProcessRoles roles;

    TakingPart(Processes processes, ProcessRoles roles) {
        this.processes = processes;
        this.roles = roles;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var signs = EnumSet.noneOf(Sign.class);
        if (roles.include(ProcessRole.QUERY)) {
            signs.add(Sign.FILLS_READ_MODELS);
        }
        if (roles.include(ProcessRole.SAGA)) {
            signs.add(Sign.RUNS_SAGAS);
        }
        processes.show(signs);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        processes.retire();
    }
}
