package org.hanshu.command.shared.clock;

import static org.hanshu.api.recomputation.DeadlineChange.LEFT_OVERDUE;
import static org.hanshu.api.recomputation.DeadlineChange.LIFTED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildRecountCommand;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.recount.Recount;
import org.hanshu.command.shared.recount.Recounted;

/**
 * The clocks of a mediation, a referral or a grant of legal aid under new books. One that ran out is told of and left: what
 * followed from its end a person has to judge.
 *
 * @param practices by their names those that run only where a rule gives days: with none they are lifted, not due at once
 */
public record ChildRecount(ChildClocks clocks, Recount recount, Set<String> practices) {

    public static ChildRecount of(ChildClocks clocks, Region region, Limits limits, Instant now) {
        return new ChildRecount(clocks, new Recount(limits, region, now), Set.of());
    }

    public ChildRecount withPractices(Set<String> names) {
        return new ChildRecount(clocks, recount, names);
    }

    /** What would move. */
    public List<DeadlineMove> moves() {
        return all().map(Recounted::move).toList();
    }

    /** What moves them; nothing where other books are in force by now. */
    public List<ChildClockEvent> events(ChildRecountCommand.Recompute command, ChildKind kind) {
        return Recount.isUnder(recount.limits(), command.ruleVersion(), command.calendarVersion())
                ? all().filter(Recounted::moves)
                        .map(each -> event(each, command.childId(), kind))
                        .toList()
                : List.of();
    }

    private static ChildClockEvent event(Recounted each, UUID childId, ChildKind kind) {
        return each.isLifted()
                ? new ChildDeadlineVoided(childId, kind, each.was().name(), LIFTED.name())
                : new ChildDeadlineRecomputed(
                        childId, kind, each.anew(), each.was().due());
    }

    private Stream<Recounted> all() {
        return clocks.byName().values().stream()
                .flatMap(clock -> recounted(clock).stream())
                .map(this::told);
    }

    private Recounted told(Recounted each) {
        return each.takesOverdueBack()
                ? new Recounted(each.was(), each.anew(), LEFT_OVERDUE)
                : each.judgedBy(practices);
    }

    /** More time begins where the first part ends, and so moves with it. */
    private Optional<Recounted> recounted(ChildClock clock) {
        var first = clock.first();
        return first == null
                ? recount.of(clock.deadline(), clock.missed())
                : recount.of(clock.deadline(), recount.anew(first).due(), clock.missed());
    }
}
