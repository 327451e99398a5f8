package org.hanshu.command.letter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.command.shared.Limits;

/** Who lets the time for an answer pass is urged 催告 for some days more, and only then the next letter is proposed. */
record Urging(LetterState letter, Limits limits, Instant now) {

    /** Until when, counted from the day on which the answer was due; nothing where the rule book gives no such time. */
    Optional<Deadline> after(Deadline reply) {
        var kind = letter.head().kind();
        var region = letter.head().region();
        if (!reply.name().equals(LetterEvent.REPLY)
                || Catalogue.kind(kind, limits).successor() == null) {
            return Optional.empty();
        }
        return limits.rule("letter." + kind.toLowerCase(Locale.ROOT) + ".urging", region, reply.due())
                .map(rule -> limits.deadline(LetterClock.URGING, rule.id(), region, reply.due(), now));
    }

    /** It begins with the silence. */
    List<LetterEvent> begun(Deadline reply) {
        return after(reply)
                .<List<LetterEvent>>map(until -> List.of(new LetterDeadlineSet(letter.id(), until)))
                .orElse(List.of());
    }

    /** Whether that time is not over yet. */
    boolean isToGoOn(Deadline reply) {
        return after(reply).filter(until -> until.overdueAt().isAfter(now)).isPresent();
    }

    /** While it runs, it ends otherwise where the answer was due on another day. */
    List<LetterEvent> moved(Deadline reply) {
        var running = letter.clocks().running(LetterClock.URGING);
        var right = after(reply);
        return running.isEmpty() || right.isEmpty()
                ? List.of()
                : List.of(new LetterDeadlineRecomputed(
                        letter.id(), right.get(), running.get().deadline().due()));
    }

    /** Nobody is urged any more. */
    List<LetterEvent> over(LetterStatus why) {
        return letter.clocks().find(LetterClock.URGING).isPresent()
                ? List.of(new LetterDeadlineVoided(letter.id(), LetterClock.URGING, why.name()))
                : List.of();
    }
}
