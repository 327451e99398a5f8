package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hanshu.api.rulebook.RuleBookCommand.PublishRules;
import org.hanshu.api.rulebook.RuleBookEvent.RulesPublished;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.workcalendar.WorkCalendarCommand;
import org.hanshu.api.workcalendar.WorkCalendarCommand.PublishYear;
import org.hanshu.api.workcalendar.WorkCalendarEvent.YearPublished;
import org.hanshu.api.workcalendar.YearNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstVersionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Limits limits = new PublishedLimits(events);
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final FirstVersions firstVersions = new FirstVersions(
            limits, DefaultCommandGateway.builder().commandBus(bus).build(), CLOCK);
    private final List<Caller> callers = new ArrayList<>();
    private int published;
    private int lostRaces;

    @BeforeEach
    void takeWhatIsPublished() {
        bus.subscribe(PublishYear.class.getName(), this::takeYear);
        bus.subscribe(PublishRules.class.getName(), this::takeRules);
    }

    @Test
    void arePublishedOnAnEmptyStoreInTheSystemsName() {
        firstVersions.publish();

        assertThat(limits.inForce().version()).isEqualTo(BundledLimits.book().version());
        assertThat(limits.inForce().days().notices()).isEqualTo(BundledLimits.notices());
        assertThat(callers).hasSize(4).containsOnly(Caller.SYSTEM);
    }

    @Test
    void arePublishedOnce() {
        firstVersions.publish();
        firstVersions.publish();

        assertThat(published).isEqualTo(4);
    }

    @Test
    void leaveAYearAloneThatAnAdministratorAmended() {
        var amended = new YearNotice(2026, List.of(), List.of(), "修改后的通知");
        append(WorkCalendarCommand.CHINA, 0, new YearPublished(WorkCalendarCommand.CHINA, 1, amended));

        firstVersions.publish();

        assertThat(limits.inForce().days().notices()).contains(amended).hasSize(3);
    }

    @Test
    void areTriedAgainWhenAnotherProcessWasFaster() {
        lostRaces = 2;

        firstVersions.publish();

        assertThat(published).isEqualTo(4);
    }

    @Test
    void areNotTriedForEver() {
        lostRaces = 3;

        assertThatThrownBy(firstVersions::publish).isInstanceOf(ConcurrencyException.class);
    }

    private Object takeYear(CommandMessage<?> message) {
        var command = (PublishYear) message.getPayload();
        race();
        var sequence = limits.inForce().days().notices().size();
        append(
                WorkCalendarCommand.CHINA,
                sequence,
                new YearPublished(command.calendarId(), sequence + 1, command.notice()));
        return taken(message);
    }

    private Object takeRules(CommandMessage<?> message) {
        var command = (PublishRules) message.getPayload();
        append(command.bookId(), 0, new RulesPublished(command.bookId(), 1, command.rules(), command.letterKinds()));
        return taken(message);
    }

    private void race() {
        if (lostRaces > 0) {
            lostRaces--;
            throw new ConcurrencyException("somebody was faster");
        }
    }

    private String taken(CommandMessage<?> message) {
        published++;
        callers.add(Caller.of(message.getMetaData()));
        return "taken";
    }

    private void append(UUID book, long sequence, Object event) {
        events.publish(new GenericDomainEventMessage<>("book", book.toString(), sequence, event));
    }
}
