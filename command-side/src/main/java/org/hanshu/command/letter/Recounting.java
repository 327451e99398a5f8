package org.hanshu.command.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterRecountCommand.PreviewLetterDeadlines;
import org.hanshu.api.letter.LetterRecountCommand.RecomputeLetterDeadlines;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.recount.Recount;
import org.hanshu.command.shared.recount.Recounted;

/**
 * How a letter counts its time limits anew when the books change; payments are due a while after the answer, and
 * who is silent is urged from that day on: both move with it.
 */
final class Recounting {

    private final LetterMemory memory;

    Recounting(LetterMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    List<DeadlineMove> decide(PreviewLetterDeadlines command, Limits limits, Clock clock) {
        return recounted(limits, clock.instant()).stream().map(Recounted::move).toList();
    }

    @CommandHandler
    List<DeadlineMove> decide(RecomputeLetterDeadlines command, Limits limits, Clock clock) {
        if (!Recount.isUnder(limits, command.ruleVersion(), command.calendarVersion())) {
            return List.of();
        }
        var now = clock.instant();
        var all = recounted(limits, now);
        all.forEach(each -> move(each, limits, now));
        return all.stream().map(Recounted::move).toList();
    }

    private void move(Recounted each, Limits limits, Instant now) {
        var earlier = each.was().due();
        memory.tell(new LetterDeadlineRecomputed(memory.letterId, each.anew(), earlier), Map.of());
        if (each.takesOverdueBack()) {
            memory.tell(new LetterOverdueTakenBack(memory.letterId, each.anew().name(), earlier), Map.of());
            if (each.anew().name().equals(LetterEvent.REPLY)) {
                var urging = new Urging(memory.state(), limits, now);
                urging.over(LetterStatus.AWAITING_REPLY).forEach(over -> memory.tell(over, Map.of()));
            }
        }
    }

    private List<Recounted> recounted(Limits limits, Instant now) {
        if (memory.isBlank()) {
            return List.of();
        }
        var recount = new Recount(limits, memory.state().head().region(), now);
        var clocks = memory.state().clocks();
        var reply = clocks.find(LetterEvent.REPLY).flatMap(clock -> recount.of(clock.deadline(), clock.missed()));
        var others = clocks.open().stream()
                .filter(clock -> !clock.deadline().name().equals(LetterEvent.REPLY))
                .filter(clock -> !clock.deadline().name().equals(LetterClock.URGING)
                        || reply.filter(Recounted::takesOverdueBack).isEmpty())
                .flatMap(clock -> recount.of(clock.deadline(), start(clock, reply), clock.missed()).stream());
        return Stream.concat(reply.stream(), others).toList();
    }

    private static LocalDate start(RunningClock clock, Optional<Recounted> reply) {
        var deadline = clock.deadline();
        var start = deadline.reckoning().start();
        return reply.filter(each -> deadline.rule().equals(Serving.PAYMENT)
                        || deadline.name().equals(LetterClock.URGING))
                .filter(each -> each.was().due().equals(start))
                .map(each -> each.anew().due())
                .orElse(start);
    }
}
