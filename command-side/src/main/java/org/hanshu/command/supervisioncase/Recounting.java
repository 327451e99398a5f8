package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseRecountCommand.PreviewCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseRecountCommand.RecomputeCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;
import org.hanshu.command.shared.recount.Recount;
import org.hanshu.command.shared.recount.Recounted;

/** How a case counts its time limits anew when the books change. */
final class Recounting {

    private final CaseMemory memory;

    Recounting(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    List<DeadlineMove> decide(PreviewCaseDeadlines command, CaseTimes times) {
        return moves(recounted(times), limitations(times), retention(times));
    }

    @CommandHandler
    List<DeadlineMove> decide(RecomputeCaseDeadlines command, CaseTimes times) {
        if (!Recount.isUnder(times.limits(), command.ruleVersion(), command.calendarVersion())) {
            return List.of();
        }
        var clocks = recounted(times);
        var limitations = limitations(times);
        var retention = retention(times);
        var moves = moves(clocks, limitations, retention);
        clocks.forEach(this::move);
        limitations.forEach(each -> apply(each));
        retention.ifPresent(each -> apply(each));
        return moves;
    }

    /** Neither is the time for which it is kept. */
    private Optional<RetentionReckoned> retention(CaseTimes times) {
        return new Retentions(times.limits(), times.now()).recounted(memory.caseId, memory.filed());
    }

    /** The limitations of its claims are no clocks of the case, and hang on the same books. */
    private List<LimitationReckoned> limitations(CaseTimes times) {
        return new Limitations(times.limits(), times.now()).recounted(memory.caseId, memory.filed());
    }

    private List<DeadlineMove> moves(
            List<Recounted> clocks, List<LimitationReckoned> limitations, Optional<RetentionReckoned> retention) {
        var watched = memory.filed().watched().limitations();
        var kept = memory.filed().retention();
        return Stream.of(
                        clocks.stream().map(Recounted::move),
                        limitations.stream().map(each -> requireNonNull(watched.get(Limitation.Key.of(each)))
                                .moved(each)),
                        retention.flatMap(anew -> kept.map(each -> each.moved(anew))).stream())
                .flatMap(each -> each)
                .toList();
    }

    private void move(Recounted each) {
        var earlier = each.was().due();
        apply(new CaseDeadlineRecomputed(memory.caseId, each.anew(), earlier));
        if (each.takesOverdueBack()) {
            apply(new CaseOverdueTakenBack(memory.caseId, each.anew().name(), earlier, each.anew()));
        }
    }

    private List<Recounted> recounted(CaseTimes times) {
        var recount = new Recount(times.limits(), memory.filed().filing().region(), times.now(), InHours.kept());
        return memory.filed().clocks().all().stream()
                .flatMap(clock -> recounted(clock, recount, times.moreDays(memory.filed())).stream())
                .toList();
    }

    private static Optional<Recounted> recounted(RunningClock clock, Recount recount, MoreDays moreDays) {
        var origin = clock.origin();
        return origin.isSimple()
                ? recount.of(clock.deadline(), clock.missed())
                : recount.of(clock.deadline(), origin.set(), set -> moreDays.again(set, origin), clock.missed());
    }
}
