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
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ClockEvent;

/** The time limits of a case that are not settled, by name, in the order in which they began. */
record CaseClocks(Map<String, RunningClock> byName) {

    static final CaseClocks NONE = new CaseClocks(Map.of());

    Optional<RunningClock> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<RunningClock> all() {
        return List.copyOf(byName.values());
    }

    CaseClocks after(ClockEvent event) {
        return switch (event) {
            case CaseDeadlineSet set -> running(set.deadline());
            case CaseDeadlineResumed runs -> resumed(runs.deadline());
            case CaseDeadlineReminded reminded -> turned(reminded.name(), clock -> clock.reminded(reminded.code()));
            case CaseDeadlineMissed missed -> turned(missed.name(), RunningClock::ranOut);
            case CaseDeadlineSuspended rests -> turned(rests.name(), clock -> clock.resting(rests.on()));
            case CaseDeadlineMet met -> changed(clocks -> clocks.remove(met.name()));
            case CaseDeadlineVoided voided -> changed(clocks -> clocks.remove(voided.name()));
        };
    }

    /** More time for a clock that runs. */
    CaseClocks extended(Deadline deadline) {
        return turnedIfAny(deadline.name(), clock -> clock.extended(deadline));
    }

    /** A correction gave it another last day. */
    CaseClocks putRight(String name) {
        return turnedIfAny(name, RunningClock::putRight);
    }

    private CaseClocks resumed(Deadline deadline) {
        return find(deadline.name()).isPresent()
                ? turned(deadline.name(), clock -> clock.resumed(deadline))
                : running(deadline);
    }

    private CaseClocks turnedIfAny(String name, UnaryOperator<RunningClock> turn) {
        return changed(clocks -> clocks.computeIfPresent(name, (key, clock) -> turn.apply(clock)));
    }

    private CaseClocks running(Deadline deadline) {
        return changed(clocks -> clocks.put(deadline.name(), RunningClock.of(deadline)));
    }

    private CaseClocks turned(String name, UnaryOperator<RunningClock> turn) {
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

    private CaseClocks changed(Consumer<Map<String, RunningClock>> change) {
        var clocks = new LinkedHashMap<>(byName);
        change.accept(clocks);
        return new CaseClocks(Collections.unmodifiableMap(clocks));
    }
}
