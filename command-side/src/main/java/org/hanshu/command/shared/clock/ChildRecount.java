package org.hanshu.command.shared.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildRecountCommand;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.recount.Recount;
import org.hanshu.command.shared.recount.Recounted;

/**
 * The clocks of a mediation, a referral or a grant of legal aid under new books. One that ran out is told of and left: what
 * followed from its end a person has to judge.
 */
public record ChildRecount(ChildClocks clocks, Recount recount) {

    public static ChildRecount of(ChildClocks clocks, Region region, Limits limits, Instant now) {
        return new ChildRecount(clocks, new Recount(limits, region, now));
    }

    /** What would move. */
    public List<DeadlineMove> moves() {
        return all().map(Recounted::move).toList();
    }

    /** What moves them; nothing where other books are in force by now. */
    public List<ChildClockEvent> events(ChildRecountCommand.Recompute command, ChildKind kind) {
        return Recount.isUnder(recount.limits(), command.ruleVersion(), command.calendarVersion())
                ? all().filter(Recounted::moves)
                        .<ChildClockEvent>map(each -> new ChildDeadlineRecomputed(
                                command.childId(), kind, each.anew(), each.was().due()))
                        .toList()
                : List.of();
    }

    private Stream<Recounted> all() {
        return clocks.byName().values().stream()
                .flatMap(clock -> recounted(clock).stream())
                .map(each -> each.takesOverdueBack()
                        ? new Recounted(each.was(), each.anew(), DeadlineChange.LEFT_OVERDUE)
                        : each);
    }

    /** More time begins where the first part ends, and so moves with it. */
    private Optional<Recounted> recounted(ChildClock clock) {
        var first = clock.first();
        return first == null
                ? recount.of(clock.deadline(), clock.missed())
                : recount.of(clock.deadline(), recount.anew(first).due(), clock.missed());
    }
}
