package org.hanshu.command.recomputation;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.recomputation.MoveLine;
import org.hanshu.api.recomputation.RecomputationCommand;
import org.hanshu.api.recomputation.RecomputationCommand.CompleteList;
import org.hanshu.api.recomputation.RecomputationCommand.KeepMoves;
import org.hanshu.api.recomputation.RecomputationCommand.KeepProgress;
import org.hanshu.api.recomputation.RecomputationCommand.SupersedeRecomputation;
import org.hanshu.api.recomputation.RecomputationProgress;
import org.hanshu.api.recomputation.RecomputationStatus;
import org.hanshu.api.shared.RecomputationId;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.PatientCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the recomputation of the books in force a good deal further, from where its events say that it stands. */
@Component
class RecomputationRun {

    static final int AT_ONCE = 100;

    private final EventStore events;
    private final Limits limits;
    private final ListedLines listed;
    private final Recounter recounter;
    private final PatientCommands commands;

    /** The recomputation that rests, as it was seen last: nothing is to do while no event is added to it. */
    private @Nullable RecomputationProgress resting;

    RecomputationRun(
            EventStore events, Limits limits, ListedLines listed, Recounter recounter, PatientCommands commands) {
        this.events = events;
        this.limits = limits;
        this.listed = listed;
        this.recounter = recounter;
        this.commands = commands;
    }

    /** Works until nothing is to do, or it is told to stop, or newer books come. */
    void goOn(BooleanSupplier stopped) throws InterruptedException {
        var edition = Edition.inForce(limits);
        if (rests(edition) || !edition.canMoveAnything(events)) {
            return;
        }
        if (last(edition.recomputation()).isEmpty()) {
            edition.earlier().forEach(each -> supersede(each, edition));
        }
        var progress = begin(edition);
        BooleanSupplier ends =
                () -> stopped.getAsBoolean() || !Edition.inForce(limits).equals(edition);
        if (progress.status() == RecomputationStatus.READING) {
            list(progress, ends);
        } else if (progress.status() == RecomputationStatus.APPLYING) {
            apply(progress, ends);
        } else {
            resting = progress;
        }
    }

    private boolean rests(Edition edition) {
        var known = resting;
        return known != null
                && known.id().equals(edition.recomputation().value())
                && last(edition.recomputation()).equals(Optional.of(known.version()));
    }

    private Optional<Long> last(RecomputationId recomputation) {
        return events.lastSequenceNumberFor(recomputation.toString());
    }

    private RecomputationProgress begin(Edition edition) {
        return commands.send(edition.begin(), RecomputationProgress.class, recounter.trail());
    }

    private void supersede(RecomputationId earlier, Edition edition) {
        if (last(earlier).isPresent()) {
            var command = new SupersedeRecomputation(earlier, edition.recomputation());
            commands.send(command, RecomputationProgress.class, recounter.trail());
        }
    }

    private void list(RecomputationProgress progress, BooleanSupplier ends) throws InterruptedException {
        var id = new RecomputationId(progress.id());
        try (var history = TimedHistory.from(progress.readTo(), events)) {
            for (var next = history.next(AT_ONCE); !next.isEmpty(); next = history.next(AT_ONCE)) {
                if (ends.getAsBoolean()) {
                    return;
                }
                var found = next.stream()
                        .map(each -> recounter.preview(each, progress))
                        .filter(not(each -> each.moves().isEmpty()))
                        .toList();
                send(new KeepMoves(id, found, next.size(), history.readTo()), progress);
            }
        }
        send(new CompleteList(id), progress);
    }

    private void apply(RecomputationProgress progress, BooleanSupplier ends) {
        var id = new RecomputationId(progress.id());
        var batch = new ArrayList<List<MoveLine>>(AT_ONCE);
        try (var lines = listed.after(progress.done(), id)) {
            for (var things = lines.iterator(); things.hasNext(); ) {
                batch.add(things.next());
                if (batch.size() == AT_ONCE || !things.hasNext()) {
                    if (ends.getAsBoolean()) {
                        return;
                    }
                    send(applied(id, batch, progress), progress);
                    batch.clear();
                }
            }
        }
    }

    private KeepProgress applied(RecomputationId id, List<List<MoveLine>> batch, RecomputationProgress progress) {
        var moved = 0;
        var failed = new ArrayList<Integer>();
        for (var lines : batch) {
            var first = lines.getFirst();
            var recomputed = recounter.recompute(new Timed(first.thing(), first.id()), progress);
            moved += recomputed.orElse(0);
            if (recomputed.isEmpty()) {
                lines.forEach(line -> failed.add(line.n()));
            }
        }
        return new KeepProgress(id, batch.getLast().getLast().n(), moved, failed);
    }

    private void send(RecomputationCommand command, RecomputationProgress under) {
        commands.send(command, RecomputationProgress.class, recounter.trail(under));
    }
}
