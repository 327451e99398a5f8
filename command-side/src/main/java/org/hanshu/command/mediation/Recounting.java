package org.hanshu.command.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.child.ChildRecountCommand.PreviewMediationDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeMediationDeadlines;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.clock.ChildRecount;
import org.hanshu.command.shared.recount.Recount;

/** How a mediation counts its time limits anew when the books change. */
final class Recounting {

    private static final Set<String> REVIEWS =
            Stream.of(ReviewKind.values()).map(MediationEvent::reviewClock).collect(Collectors.toUnmodifiableSet());

    private final MediationMemory memory;

    Recounting(MediationMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    List<DeadlineMove> decide(PreviewMediationDeadlines command, Limits limits, Clock clock) {
        return memory.isBlank() ? List.of() : recount(limits, clock).moves();
    }

    @CommandHandler
    List<DeadlineMove> decide(RecomputeMediationDeadlines command, Limits limits, Clock clock) {
        if (memory.isBlank() || !Recount.isUnder(limits, command.ruleVersion(), command.calendarVersion())) {
            return List.of();
        }
        var recount = recount(limits, clock);
        var moves = recount.moves();
        memory.become(recount.events(command, ChildKind.MEDIATION));
        return moves;
    }

    private ChildRecount recount(Limits limits, Clock clock) {
        return ChildRecount.of(memory.clocks(), memory.state().applied().region(), limits, clock.instant())
                .withPractices(REVIEWS);
    }
}
