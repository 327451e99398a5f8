package org.hanshu.command.recomputation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.FoundMoves;
import org.hanshu.api.recomputation.RecomputationProgress;
import org.hanshu.api.recomputation.RecountAsked;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.shared.PatientCommands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks each thing about its time limits: in the system's name, and on behalf of who ordered it where somebody did. */
@Component
class Recounter {

    private static final Logger LOG = LoggerFactory.getLogger(Recounter.class);
    private static final int MOST_FAILURES = 5;

    private final PatientCommands commands;
    private final Clock clock;
    private final Map<UUID, Integer> failures = new HashMap<>(); // One thread at a time asks.

    Recounter(PatientCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** What would move. */
    FoundMoves preview(Timed timed, RecomputationProgress under) {
        return new FoundMoves(
                timed.thing(), timed.id(), ask(timed, timed.preview(), under).orElse(List.of()));
    }

    /** How many of its time limits were moved; nothing where it cannot be asked. */
    Optional<Integer> recompute(Timed timed, RecomputationProgress under) {
        return ask(timed, timed.recompute(under.ruleVersion(), under.calendarVersion()), under)
                .map(moves -> Math.toIntExact(moves.stream()
                        .filter(move -> move.change() != DeadlineChange.LEFT_OVERDUE)
                        .count()));
    }

    /** What a command of the system carries, given now; through HTTP came the books, and comes the order. */
    Map<String, String> trail() {
        return Caller.SYSTEM.trail(clock.instant(), "HTTP");
    }

    /** What one about this recomputation carries. */
    Map<String, String> trail(RecomputationProgress under) {
        var trail = trail();
        trail.put(Trail.CORRELATION, under.id().toString());
        var orderedBy = under.orderedBy();
        if (orderedBy != null) {
            trail.put(Trail.ON_BEHALF_OF, orderedBy);
        }
        return trail;
    }

    /** What fails time after time is left, so that the others are not. */
    private Optional<List<DeadlineMove>> ask(Timed timed, RecountAsked command, RecomputationProgress under) {
        try {
            var moves = commands.send(command, List.class, trail(under));
            failures.remove(timed.id());
            return Optional.of(
                    ((List<?>) moves).stream().map(DeadlineMove.class::cast).toList());
        } catch (RuleViolated e) {
            LOG.warn(
                    "{} {} cannot be recomputed: {}",
                    timed.thing(),
                    timed.id(),
                    e.refusal().code());
            return Optional.empty();
        } catch (RuntimeException e) {
            if (failures.merge(timed.id(), 1, Integer::sum) < MOST_FAILURES) {
                throw e;
            }
            failures.remove(timed.id());
            LOG.warn("{} {} cannot be recomputed", timed.thing(), timed.id(), e);
            return Optional.empty();
        }
    }
}
