package org.hanshu.command.letter;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Limits;

/**
 * Until when somebody looks whether what an addressee says it did is true 核查: from the first entry that nobody has checked, until
 * none is left.
 *
 * @param now before which no reminder is set
 */
record Checking(LetterState letter, Ledger ledger, Limits limits, Instant now) {

    private static final String CHECK = "rectification.check";

    /** What its clock becomes by what is entered now; {@code entry} is one that was put right, or empty. */
    Stream<Following> turned(int demand, String entry) {
        var clock = letter.clocks().anyhow(LetterClock.check(demand));
        return firstUnchecked(demand)
                .map(first -> awaited(demand, clock, first, entry))
                .orElseGet(() ->
                        clock.filter(not(RunningClock::settled)).stream().flatMap(each -> over(demand, each, entry)));
    }

    private Stream<Following> awaited(int demand, Optional<RunningClock> clock, LocalDate first, String entry) {
        var runs = clock.filter(each -> !each.settled() || !entry.isEmpty());
        if (runs.isEmpty()) {
            return Stream.of(Following.of(new LetterDeadlineSet(letter.id(), counted(demand, first))));
        }
        var was = runs.get();
        var counts = was.deadline().reckoning().start().equals(first);
        var right = counts ? was.deadline() : counted(demand, first);
        return put(was, right, false, !right.overdueAt().isAfter(now), entry).events(ledger);
    }

    private Stream<Following> over(int demand, RunningClock was, String entry) {
        var name = was.deadline().name();
        var voided = Following.of(new LetterDeadlineVoided(
                letter.id(), name, letter.demands().get(demand).state().name()));
        return lastCheck(demand)
                .map(at -> {
                    var late = !at.isBefore(was.deadline().overdueAt());
                    var put = put(was, was.deadline(), true, late, entry).events(ledger);
                    return Stream.concat(put, late ? Stream.of(voided) : was.missed() ? Stream.of() : met(name));
                })
                .orElseGet(() -> Stream.of(voided));
    }

    private Stream<Following> met(String name) {
        return Stream.of(Following.of(new LetterDeadlineMet(letter.id(), name)));
    }

    private ClockPutRight put(RunningClock was, Deadline right, boolean settled, boolean missed, String entry) {
        return new ClockPutRight(letter.id(), was, right, settled, missed, null, null, entry);
    }

    private Deadline counted(int demand, LocalDate first) {
        return limits.deadline(LetterClock.check(demand), CHECK, letter.head().region(), first, now);
    }

    private Optional<LocalDate> firstUnchecked(int demand) {
        var unchecked = letter.demands().get(demand).unchecked();
        return ledger.all(RectificationRecorded.class).stream()
                .filter(each -> each.event().demand() == demand
                        && unchecked.contains(each.event().n()))
                .map(each -> new OccurredAt(each.occurredAt()).day())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> lastCheck(int demand) {
        return ledger.all(RectificationVerified.class).stream()
                .filter(each -> each.event().demand() == demand)
                .map(Entry::occurredAt)
                .max(Comparator.naturalOrder());
    }
}
