package org.hanshu.command.recomputation;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.recomputation.RecomputationCommand.BeginRecomputation;
import org.hanshu.api.rulebook.RuleBookCommand;
import org.hanshu.api.shared.RecomputationId;
import org.hanshu.api.workcalendar.WorkCalendarCommand;
import org.hanshu.command.shared.Limits;

/**
 * Rule book and calendar as they are in force together: each version of either is one more edition, so that their versions
 * added up number it.
 */
record Edition(int ruleVersion, String calendarVersion) {

    static Edition inForce(Limits limits) {
        var books = limits.inForce();
        return new Edition(books.version(), books.days().version());
    }

    RecomputationId recomputation() {
        return RecomputationId.after(number());
    }

    BeginRecomputation begin() {
        return new BeginRecomputation(recomputation(), ruleVersion, calendarVersion);
    }

    /** What the editions before this one led to. */
    Stream<RecomputationId> earlier() {
        return IntStream.range(1, number()).map(each -> number() - each).mapToObj(RecomputationId::after);
    }

    /** Whether a time limit can have been counted before it: none could before the first rules. */
    boolean canMoveAnything(EventStore events) {
        return ruleVersion > 1 || (ruleVersion == 1 && isAmendedSinceTheFirstRules(events));
    }

    private static boolean isAmendedSinceTheFirstRules(EventStore events) {
        var rules = last(events, RuleBookCommand.THE_BOOK);
        var notice = last(events, WorkCalendarCommand.CHINA);
        return rules.isPresent()
                && notice.filter(each -> each.getTimestamp().isAfter(rules.get().getTimestamp()))
                        .isPresent();
    }

    private static Optional<? extends DomainEventMessage<?>> last(EventStore events, UUID book) {
        return events.lastSequenceNumberFor(book.toString())
                .flatMap(last ->
                        events.readEvents(book.toString(), last).asStream().findFirst());
    }

    private int number() {
        return ruleVersion + Integer.parseInt(calendarVersion);
    }
}
