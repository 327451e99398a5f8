package org.hanshu.command.shared.clock;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockCommand;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;

/** The clocks whose matter is not settled, by name, in the order in which they began. */
public record ChildClocks(Map<String, ChildClock> byName) {

    public static final ChildClocks NONE = new ChildClocks(Map.of());

    public ChildClocks after(ChildClockEvent event) {
        return switch (event) {
            case ChildDeadlineSet set ->
                changed(clocks -> clocks.put(set.deadline().name(), ChildClock.of(set.deadline())));
            case ChildDeadlineExtended more -> turned(more.deadline().name(), clock -> clock.until(more.deadline()));
            case ChildDeadlineRecomputed other ->
                turned(other.deadline().name(), clock -> clock.recomputed(other.deadline()));
            case ChildDeadlineReminded reminded -> turned(reminded.name(), clock -> clock.reminded(reminded.code()));
            case ChildDeadlineMissed missed -> turned(missed.name(), ChildClock::ranOut);
            case ChildDeadlineMet met -> changed(clocks -> clocks.remove(met.name()));
            case ChildDeadlineVoided voided -> changed(clocks -> clocks.remove(voided.name()));
        };
    }

    public Optional<ChildClock> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What a clock that rings leaves: one event where it still matters, and none where it does not. */
    public Optional<ChildClockEvent> rung(ChildClockCommand ring, ChildKind kind, Instant now) {
        var code = ring.code();
        var clock = find(ring.clock());
        return code == null
                ? clock.filter(each -> each.hasRunOut(now))
                        .map(each -> new ChildDeadlineMissed(
                                ring.childId(),
                                kind,
                                ring.clock(),
                                each.deadline().due()))
                : clock.filter(each -> each.isToRemind(code, now))
                        .map(each -> new ChildDeadlineReminded(
                                ring.childId(),
                                kind,
                                ring.clock(),
                                code,
                                each.deadline().due()));
    }

    /** What the clock waited for came, where it runs. */
    public Stream<ChildClockEvent> met(UUID childId, ChildKind kind, String name, OccurredAt at) {
        return find(name).stream().map(clock -> new ChildDeadlineMet(childId, kind, name, clock.isLateAt(at)));
    }

    /** The clock no longer matters, where it runs. */
    public Stream<ChildClockEvent> voided(UUID childId, ChildKind kind, String name, String why) {
        return find(name).stream().map(clock -> new ChildDeadlineVoided(childId, kind, name, why));
    }

    /** None of them matters any more. */
    public List<ChildClockEvent> allVoided(UUID childId, ChildKind kind, String why) {
        return byName.keySet().stream()
                .<ChildClockEvent>map(name -> new ChildDeadlineVoided(childId, kind, name, why))
                .toList();
    }

    private ChildClocks turned(String name, UnaryOperator<ChildClock> turn) {
        return changed(clocks -> clocks.computeIfPresent(name, (key, clock) -> turn.apply(clock)));
    }

    private ChildClocks changed(Consumer<Map<String, ChildClock>> change) {
        var clocks = new LinkedHashMap<>(byName);
        change.accept(clocks);
        return new ChildClocks(Collections.unmodifiableMap(clocks));
    }
}
