package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;

/** The time limits of a case that are not settled, by name, in the order in which they began. */
record CaseClocks(Map<String, RunningClock> byName) {

    static final CaseClocks NONE = new CaseClocks(Map.of());

    Optional<RunningClock> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<RunningClock> all() {
        return List.copyOf(byName.values());
    }

    CaseClocks with(Deadline deadline) {
        return changed(clocks -> clocks.put(deadline.name(), RunningClock.of(deadline)));
    }

    /** Another last day for a clock that runs. */
    CaseClocks moved(Deadline deadline) {
        return changed(clocks -> clocks.computeIfPresent(deadline.name(), (name, clock) -> clock.until(deadline)));
    }

    CaseClocks with(String name, UnaryOperator<RunningClock> turn) {
        return changed(clocks -> clocks.put(name, turn.apply(requireNonNull(clocks.get(name)))));
    }

    /** What is no longer waited for stays so, unless it is waited for again. */
    CaseClocks after(CaseCorrectionEvent event) {
        return switch (event) {
            case CaseDeadlineRecomputed moved ->
                changed(clocks -> clocks.computeIfPresent(
                        moved.deadline().name(), (name, clock) -> clock.until(moved.deadline())));
            case CaseOverdueTakenBack taken ->
                changed(clocks -> clocks.computeIfPresent(taken.name(), (name, clock) -> clock.hadNotRunOut()));
            case CaseDeadlineReopened again ->
                changed(clocks -> clocks.put(
                        again.deadline().name(),
                        again.missed()
                                ? RunningClock.of(again.deadline()).ranOut()
                                : RunningClock.of(again.deadline())));
            default -> this; // Whatever else is put right turns no clock.
        };
    }

    CaseClocks without(String name) {
        return changed(clocks -> clocks.remove(name));
    }

    private CaseClocks changed(Consumer<Map<String, RunningClock>> change) {
        var clocks = new LinkedHashMap<>(byName);
        change.accept(clocks);
        return new CaseClocks(Collections.unmodifiableMap(clocks));
    }
}
