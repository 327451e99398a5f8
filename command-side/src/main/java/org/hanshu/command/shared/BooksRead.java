package org.hanshu.command.shared;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.rulebook.RuleBookCommand;
import org.hanshu.api.rulebook.RuleBookEvent.RulesPublished;
import org.hanshu.api.workcalendar.WorkCalendarCommand;
import org.hanshu.api.workcalendar.WorkCalendarEvent.YearPublished;

/**
 * How far the streams of rule book and work calendar have been read, and what they said up to there.
 *
 * @param nextOfRules the first sequence number of the rule book that was not read
 * @param nextOfDays the first sequence number of the calendar that was not read
 */
record BooksRead(long nextOfRules, long nextOfDays, LimitsInForce inForce) {

    static final BooksRead NOTHING = new BooksRead(0, 0, LimitsInForce.NONE);

    /** Reads what came after. */
    BooksRead readOn(EventStore events) {
        return read(events, WorkCalendarCommand.CHINA, nextOfDays).read(events, RuleBookCommand.THE_BOOK, nextOfRules);
    }

    private BooksRead read(EventStore events, UUID book, long next) {
        var read = this;
        for (var stream = events.readEvents(book.toString(), next); stream.hasNext(); ) {
            var event = stream.next();
            read = read.with(event.getPayload(), event.getSequenceNumber() + 1);
        }
        return read;
    }

    private BooksRead with(Object event, long next) {
        return switch (event) {
            case RulesPublished book ->
                new BooksRead(next, nextOfDays, inForce.withBook(book.version(), book.rules(), book.letterKinds()));
            case YearPublished year ->
                new BooksRead(
                        nextOfRules,
                        next,
                        inForce.withDays(inForce.days().with(year.notice(), String.valueOf(year.version()))));
            default -> throw new IllegalStateException("Neither rules nor notice: " + event.getClass());
        };
    }
}
