package org.hanshu.command.recomputation;

import java.util.Set;
import org.hanshu.command.shared.Lookout;
import org.hanshu.command.shared.Turns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks whether new books are in force or a list was ordered, and takes that further from where the events stand. */
@Component
class RecomputationRunner extends Lookout {

    private final RecomputationRun run;

    RecomputationRunner(RecomputationRun run, @Value("${hanshu.roles:command}") Set<String> roles, Turns turns) {
        super("recomputations", roles, turns);
        this.run = run;
    }

    @EventListener
    void on(SomethingToDo ordered) {
        lookNow();
    }

    @Override
    protected void look() throws InterruptedException {
        run.goOn(() -> !isRunning());
    }
}
