package org.hanshu.command.letter;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.RemindOfDeadline;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.command.shared.Limits;

/** A clock that fires: it leaves one event where it still matters, and none where it does not. */
final class Timekeeping {

    private Timekeeping() {}

    static List<LetterEvent> remind(LetterState letter, RemindOfDeadline command, Instant now) {
        return letter.clocks()
                .find(command.deadline())
                .filter(clock -> clock.isToRemind(command.code(), now))
                .<List<LetterEvent>>map(clock -> List.of(new LetterDeadlineReminded(
                        letter.id(),
                        command.deadline(),
                        command.code(),
                        clock.deadline().due())))
                .orElse(List.of());
    }

    static List<LetterEvent> miss(LetterState letter, MissDeadline command, Limits limits, Instant now) {
        return letter.clocks()
                .find(command.deadline())
                .filter(clock -> clock.hasRunOut(now))
                .map(clock -> Stream.concat(
                                new Urging(letter, limits, now).begun(clock.deadline()).stream(),
                                Stream.of(missed(letter, clock, limits)))
                        .toList())
                .orElse(List.of());
    }

    /** Silence on the whole letter opens the way to the next kind; a single demand does not. */
    static LetterDeadlineMissed missed(LetterState letter, RunningClock clock, Limits limits) {
        var name = clock.deadline().name();
        var successor = name.equals(LetterEvent.REPLY) || name.equals(LetterClock.URGING)
                ? Catalogue.kind(letter.head().kind(), limits).successor()
                : null;
        return new LetterDeadlineMissed(letter.id(), name, clock.deadline().due(), successor);
    }
}
