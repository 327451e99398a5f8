package org.hanshu.command.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.period.Due;
import org.springframework.stereotype.Component;

/**
 * The limits as the event store has them: what was published since the last question is read before it answers. One
 * command asks many questions and is answered out of the same books.
 */
@Component
class PublishedLimits implements Limits {

    private static final String OF_COMMAND = PublishedLimits.class.getName();

    private final EventStore events;

    /** Whoever writes last may have read less: then the next question reads a little again. */
    private volatile BooksRead read = BooksRead.NOTHING;

    PublishedLimits(EventStore events) {
        this.events = events;
    }

    @Override
    public LimitsInForce inForce() {
        if (!CurrentUnitOfWork.isStarted()) {
            return readOn();
        }
        var work = CurrentUnitOfWork.get();
        LimitsInForce known = work.getResource(OF_COMMAND);
        return known == null ? readFor(work) : known;
    }

    /** Not computed in one go: reading leaves resources with the command itself. */
    private LimitsInForce readFor(UnitOfWork<?> work) {
        var newest = readOn();
        work.resources().put(OF_COMMAND, newest);
        return newest;
    }

    private LimitsInForce readOn() {
        var newest = read.readOn(events);
        read = newest;
        return newest.inForce();
    }

    @Override
    public Deadline deadline(String name, String ruleId, Region region, LocalDate start, Instant now) {
        return inForce().deadline(name, ruleId, region, start, now);
    }

    @Override
    public Deadline agreed(String name, String ground, LocalDate start, LocalDate due, Instant now) {
        return inForce().agreed(name, ground, start, due, now);
    }

    @Override
    public Deadline moved(Deadline earlier, LocalDate due, Instant now) {
        return inForce().moved(earlier, due, now);
    }

    @Override
    public Deadline laidOn(Deadline earlier, int amount, PeriodUnit unit, Instant now) {
        return inForce().laidOn(earlier, amount, unit, now);
    }

    @Override
    public Optional<TimeRule> rule(String ruleId, Region region, LocalDate start) {
        return inForce().rule(ruleId, region, start);
    }

    @Override
    public Optional<TimeRule> setBy(Deadline deadline, Region region) {
        return inForce().setBy(deadline, region);
    }

    @Override
    public Optional<LetterKindRule> letterKind(String code) {
        return inForce().letterKind(code);
    }

    @Override
    public Due reckon(LocalDate from, int amount, PeriodUnit unit) {
        return inForce().reckon(from, amount, unit);
    }
}
