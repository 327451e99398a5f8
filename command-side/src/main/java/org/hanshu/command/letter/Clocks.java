package org.hanshu.command.letter;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
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

/** The clocks of a letter by name, but for those that no longer matter. */
record Clocks(Map<String, RunningClock> byName) {

    static final Clocks NONE = new Clocks(Map.of());

    Clocks after(LetterEvent event) {
        return switch (event) {
            case LetterDeadlineSet set ->
                with(clocks -> clocks.put(set.deadline().name(), RunningClock.of(set.deadline())));
            case LetterDeadlineExtended extended ->
                with(clocks -> clocks.put(extended.deadline().name(), RunningClock.extended(extended.deadline())));
            case LetterDeadlineReminded reminded -> turned(reminded.name(), clock -> clock.reminded(reminded.code()));
            case LetterDeadlineMissed missed -> turned(missed.name(), RunningClock::ranOut);
            case LetterDeadlineMet met -> turned(met.name(), RunningClock::over);
            case LetterDeadlineVoided voided -> with(clocks -> clocks.remove(voided.name()));
            case ReplyRecorded reply -> turned(LetterEvent.REPLY, RunningClock::over);
            case RectificationVerified verified ->
                verified.outcome() == VerificationOutcome.VERIFIED
                        ? turned(LetterEvent.demandClock(verified.demand()), RunningClock::over)
                        : this;
            case LetterDeadlineRecomputed moved ->
                turned(moved.deadline().name(), clock -> clock.until(moved.deadline()));
            case LetterOverdueTakenBack taken -> turned(taken.name(), RunningClock::hadNotRunOut);
            case LetterDeadlineReopened again ->
                turned(again.deadline().name(), clock -> clock.again(again.deadline(), again.missed()));
            default -> this;
        };
    }

    /** The clock, unless what it waits for came. */
    Optional<RunningClock> find(String name) {
        return anyhow(name).filter(not(RunningClock::settled));
    }

    /** The clock, settled or not. */
    Optional<RunningClock> anyhow(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The clock, unless it ran out or was settled. */
    Optional<RunningClock> running(String name) {
        return find(name).filter(not(RunningClock::missed));
    }

    /** Those whose matter is not settled, by name. */
    List<RunningClock> open() {
        return byName.values().stream().filter(not(RunningClock::settled)).toList();
    }

    /** The names of those that have not run out. */
    List<String> running() {
        return byName.values().stream()
                .filter(not(RunningClock::missed))
                .filter(not(RunningClock::settled))
                .map(clock -> clock.deadline().name())
                .sorted()
                .toList();
    }

    private Clocks turned(String name, UnaryOperator<RunningClock> change) {
        return with(clocks -> clocks.computeIfPresent(name, (key, clock) -> change.apply(clock)));
    }

    private Clocks with(Consumer<Map<String, RunningClock>> change) {
        var changed = new TreeMap<>(byName);
        change.accept(changed);
        return new Clocks(changed);
    }
}
