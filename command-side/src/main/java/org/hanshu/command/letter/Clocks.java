package org.hanshu.command.letter;

import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.VerificationOutcome;

/** The clocks of a letter that are not settled, by name. */
record Clocks(Map<String, RunningClock> byName) {

    static final Clocks NONE = new Clocks(Map.of());

    Clocks after(LetterEvent event) {
        return switch (event) {
            case LetterDeadlineSet set ->
                with(clocks -> clocks.put(set.deadline().name(), RunningClock.of(set.deadline())));
            case LetterDeadlineExtended extended ->
                with(clocks -> clocks.put(extended.deadline().name(), RunningClock.extended(extended.deadline())));
            case LetterDeadlineReminded reminded ->
                with(clocks -> clocks.put(reminded.name(), get(reminded.name()).reminded(reminded.code())));
            case LetterDeadlineMissed missed ->
                with(clocks -> clocks.put(missed.name(), get(missed.name()).ranOut()));
            case LetterDeadlineMet met -> without(met.name());
            case LetterDeadlineVoided voided -> without(voided.name());
            case ReplyRecorded reply -> without(LetterEvent.REPLY);
            case RectificationVerified verified ->
                verified.outcome() == VerificationOutcome.VERIFIED
                        ? without(LetterEvent.demandClock(verified.demand()))
                        : this;
            default -> this;
        };
    }

    Optional<RunningClock> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The clock, unless it ran out or was settled. */
    Optional<RunningClock> running(String name) {
        return find(name).filter(not(RunningClock::missed));
    }

    /** The names of those that have not run out. */
    List<String> running() {
        return byName.values().stream()
                .filter(not(RunningClock::missed))
                .map(clock -> clock.deadline().name())
                .sorted()
                .toList();
    }

    private RunningClock get(String name) {
        return requireNonNull(byName.get(name));
    }

    private Clocks without(String name) {
        return with(clocks -> clocks.remove(name));
    }

    private Clocks with(Consumer<Map<String, RunningClock>> change) {
        var changed = new TreeMap<>(byName);
        change.accept(changed);
        return new Clocks(changed);
    }
}
