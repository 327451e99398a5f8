package org.hanshu.query.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.vocabulary.Light;
import org.jspecify.annotations.Nullable;

/** All time limits of one aggregate; its light and next due date are the worst of theirs. Events turn them, never a clock. */
public record Clocks(List<Clock> all) {

    public static final Clocks NONE = new Clocks(List.of());

    private static final List<Light> WORSE_AND_WORSE = List.of(Light.GREY, Light.GREEN, Light.YELLOW, Light.RED);

    public Clocks set(Deadline deadline) {
        var clocks = new ArrayList<>(all);
        clocks.removeIf(each -> each.deadline().name().equals(deadline.name()));
        clocks.add(new Clock(deadline, Light.GREEN));
        return new Clocks(List.copyOf(clocks));
    }

    public Clocks reminded(String name, Reminder.Code code) {
        return switch (code) {
            case HALF_TIME -> this;
            case THREE_WORKING_DAYS_LEFT, ONE_WORKING_DAY_LEFT, DUE_TODAY ->
                turned(name, clock -> clock.isLive() ? clock.turned(worse(clock.light(), Light.YELLOW)) : clock);
            case ONE_WORKING_DAY_LATE -> missed(name);
        };
    }

    public Clocks missed(String name) {
        return turned(name, clock -> clock.isLive() ? clock.turned(Light.RED) : clock);
    }

    /** It runs, and is nobody's business yet. */
    Clocks asleep(Deadline deadline) {
        return set(deadline).over(deadline.name());
    }

    Clocks woken(String name) {
        return turned(name, clock -> clock.isLive() ? clock : clock.turned(Light.GREEN));
    }

    /** Another last day: reminders come anew, and what ran out or is over stays so. */
    public Clocks recomputed(Deadline deadline) {
        return turned(
                deadline.name(),
                clock -> new Clock(deadline, clock.light() == Light.YELLOW ? Light.GREEN : clock.light()));
    }

    /** It was given more time: it runs as if it had just been set. */
    public Clocks moved(Deadline deadline) {
        return turned(deadline.name(), clock -> new Clock(deadline, Light.GREEN));
    }

    /** What it waits for did not come after all. */
    public Clocks reopened(Deadline deadline, boolean missed) {
        return turned(deadline.name(), clock -> new Clock(deadline, missed ? Light.RED : Light.GREEN));
    }

    /** It had not run out after all. */
    public Clocks takenBack(String name) {
        return turned(name, clock -> clock.light() == Light.RED ? clock.turned(Light.GREEN) : clock);
    }

    /** What it waited for came, in time or late, or is no longer waited for. */
    public Clocks over(String name) {
        return turned(name, clock -> clock.turned(Light.GREY));
    }

    public Clocks allOver() {
        return new Clocks(all.stream().map(clock -> clock.turned(Light.GREY)).toList());
    }

    public Optional<Clock> named(String name) {
        return all.stream().filter(each -> each.deadline().name().equals(name)).findFirst();
    }

    public List<Clock> live() {
        return all.stream().filter(Clock::isLive).toList();
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Light light() {
        return all.stream().map(Clock::light).reduce(Light.GREY, Clocks::worse);
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public @Nullable LocalDate nextDue() {
        return live().stream()
                .map(each -> each.deadline().due())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How bad the light is, for sorting. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int urgency() {
        return urgency(light());
    }

    public static int urgency(Light light) {
        return WORSE_AND_WORSE.indexOf(light);
    }

    public static Light light(int urgency) {
        return WORSE_AND_WORSE.get(urgency);
    }

    public static Light worse(Light one, Light other) {
        return urgency(one) >= urgency(other) ? one : other;
    }

    /** The earlier of two due dates, where there is any. */
    public static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private Clocks turned(String name, UnaryOperator<Clock> change) {
        return new Clocks(all.stream()
                .map(clock -> clock.deadline().name().equals(name) ? change.apply(clock) : clock)
                .toList());
    }
}
