package org.hanshu.command.shared.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.clock.ChildClock;
import org.hanshu.command.shared.clock.ChildClocks;
import org.hanshu.command.shared.recount.Recount;
import org.hanshu.command.shared.recount.Recounted;

/**
 * The clocks that hang on an entry and follow it when it is put right: another last day, and a clock that was overdue by mistake
 * runs again.
 *
 * @param now before which no reminder is set
 * @param practices by their names those that run only where a rule gives days
 */
public record Hanging(
        UUID childId,
        ChildKind kind,
        ChildClocks clocks,
        Region region,
        Limits limits,
        Instant now,
        Set<String> practices) {

    private static final String CORRECTED = "CORRECTED";

    public Hanging(UUID childId, ChildKind kind, ChildClocks clocks, Region region, Limits limits, Instant now) {
        this(childId, kind, clocks, region, limits, now, Set.of());
    }

    public Hanging withPractices(Set<String> names) {
        return new Hanging(childId, kind, clocks, region, limits, now, names);
    }

    Stream<ChildEvent> moved(Places.Start start) {
        return clocks.find(start.clock()).stream()
                .flatMap(clock -> counted(clock, start.day()).stream())
                .map(each -> each.judgedBy(practices))
                .flatMap(this::events);
    }

    Stream<ChildEvent> gone(String clock) {
        return clocks.voided(childId, kind, clock, CORRECTED).map(ChildEvent.class::cast);
    }

    /** More time begins where the first part ends, and so moves with it. */
    private Optional<Recounted> counted(ChildClock clock, LocalDate day) {
        var recount = new Recount(limits, region, now);
        var first = clock.first();
        var start = first == null
                ? day
                : limits.deadline(first.name(), first.rule(), region, day, now).due();
        return recount.of(clock.deadline(), start, clock.missed());
    }

    private Stream<ChildEvent> events(Recounted each) {
        if (each.isLifted()) {
            return gone(each.was().name());
        }
        return each.takesOverdueBack()
                ? Stream.concat(gone(each.was().name()), Stream.of(new ChildDeadlineSet(childId, kind, each.anew())))
                : Stream.of(new ChildDeadlineRecomputed(
                        childId, kind, each.anew(), each.was().due()));
    }
}
