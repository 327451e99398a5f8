package org.hanshu.command.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterCommand.ExtendDeadline;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;

/**
 * More time on written ground 延期: once, and fifteen working days at most.
 *
 * @param now before which no reminder is set
 */
record Extending(Limits limits, Instant now) {

    private static final int MOST_WORKING_DAYS = 15;

    List<LetterEvent> extend(LetterState letter, ExtendDeadline command) {
        LetterMove.EXTEND.require(letter.status());
        var clock = running(letter, command);
        var due = clock.deadline().due();
        if (clock.extended()) {
            throw LetterRule.EXTENDED_ONCE.violated(Map.of("due", due.toString()));
        }
        var latest =
                limits.reckon(due, MOST_WORKING_DAYS, PeriodUnit.WORKING_DAYS).date();
        var to = new ToldDay("to", command.to());
        to.notBefore(due.plusDays(1), LetterRule.NOT_BEFORE::violated);
        to.notAfter(latest, LetterRule.NOT_AFTER::violated);
        var events = new ArrayList<LetterEvent>();
        var moved = limits.moved(clock.deadline(), command.to(), now);
        events.add(new LetterDeadlineExtended(letter.id(), moved, command.reason()));
        if (command.demand() == null) {
            events.addAll(payments(letter, clock, command));
        }
        return events;
    }

    private RunningClock running(LetterState letter, ExtendDeadline command) {
        var name = command.demand() == null
                ? LetterEvent.REPLY
                : LetterEvent.demandClock(letter.demands().get(command.demand()).n());
        return letter.clocks()
                .running(name)
                .filter(clock -> !clock.hasRunOut(now))
                .orElseThrow(() -> LetterRule.EXTENDED_WHILE_IT_RUNS.violated(
                        Map.of("state", letter.status().name())));
    }

    /** Payments are due a while after the answer, and so move with it. */
    private List<LetterEvent> payments(LetterState letter, RunningClock reply, ExtendDeadline command) {
        return letter.clocks().running().stream()
                .flatMap(name -> letter.clocks().running(name).stream())
                .map(RunningClock::deadline)
                .filter(deadline -> deadline.rule().equals(Serving.PAYMENT)
                        && deadline.reckoning().start().equals(reply.deadline().due()))
                .<LetterEvent>map(deadline -> new LetterDeadlineExtended(
                        letter.id(),
                        limits.deadline(
                                deadline.name(), Serving.PAYMENT, letter.head().region(), command.to(), now),
                        command.reason()))
                .toList();
    }
}
