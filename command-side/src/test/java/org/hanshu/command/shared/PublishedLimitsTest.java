package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.rulebook.RuleBookCommand;
import org.hanshu.api.rulebook.RuleBookEvent.RulesPublished;
import org.hanshu.api.shared.Region;
import org.hanshu.api.workcalendar.WorkCalendarCommand;
import org.hanshu.api.workcalendar.WorkCalendarEvent.YearPublished;
import org.hanshu.api.workcalendar.YearNotice;
import org.junit.jupiter.api.Test;

class PublishedLimitsTest {

    private static final LocalDate START = LocalDate.parse("2027-03-01");

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Limits limits = new PublishedLimits(events);

    @Test
    void knowNothingBeforeTheFirstPublication() {
        assertThat(limits.inForce()).isEqualTo(LimitsInForce.NONE);
        assertThat(limits.letterKind("PROMPT")).isEmpty();
        assertThat(limits.reckon(START, 1, PeriodUnit.WORKING_DAYS).provisional())
                .isTrue();
    }

    @Test
    void knowEachVersionFromItsPublicationOn() {
        publishRules(1);
        assertThat(limits.inForce().version()).isEqualTo(1);

        publishRules(2);
        assertThat(limits.inForce().version()).isEqualTo(2);
        assertThat(limits.rule("letter.prompt.reply", new Region("4401"), START))
                .isPresent();
    }

    @Test
    void reckonWithTheLastNoticeOfAYear() {
        publishYear(1, List.of());
        assertThat(limits.reckon(START, 1, PeriodUnit.WORKING_DAYS).date()).isEqualTo("2027-03-02");

        publishYear(2, List.of(LocalDate.parse("2027-03-02")));
        var due = limits.reckon(START, 1, PeriodUnit.WORKING_DAYS);
        assertThat(due.date()).isEqualTo("2027-03-03");
        assertThat(due.provisional()).isFalse();
        assertThat(limits.inForce().days().version()).isEqualTo("2");
    }

    @Test
    void agreeWithTheBundledOnesOnceThoseArePublished() {
        var bundled = BundledLimits.load();
        publishRules(1);
        bundled.days()
                .notices()
                .forEach(notice -> append(
                        WorkCalendarCommand.CHINA,
                        notice.year() - 2024,
                        new YearPublished(WorkCalendarCommand.CHINA, notice.year() - 2023, notice)));

        var published = limits.inForce();

        assertThat(published.rules()).isEqualTo(bundled.rules());
        assertThat(published.days().notices()).isEqualTo(bundled.days().notices());
        assertThat(published.days().version()).isEqualTo(bundled.days().version());
    }

    @Test
    void areTheSameForOneCommandAndAnewForTheNext() {
        publishRules(1);
        var command = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("one"));
        assertThat(limits.inForce().version()).isEqualTo(1);
        onAnotherThread(() -> publishRules(2));
        assertThat(limits.inForce().version()).isEqualTo(1);
        command.commit();

        DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("next"))
                .execute(() -> assertThat(limits.inForce().version()).isEqualTo(2));
    }

    private static void onAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private void publishRules(int version) {
        var book = BundledLimits.book();
        append(
                RuleBookCommand.THE_BOOK,
                version - 1,
                new RulesPublished(RuleBookCommand.THE_BOOK, version, book.rules(), book.letterKinds()));
    }

    private void publishYear(int version, List<LocalDate> off) {
        var notice = new YearNotice(2027, off, List.of(), "test");
        append(WorkCalendarCommand.CHINA, version - 1, new YearPublished(WorkCalendarCommand.CHINA, version, notice));
    }

    private void append(UUID book, long sequence, Object event) {
        events.publish(new GenericDomainEventMessage<>("book", book.toString(), sequence, event));
    }
}
