package org.hanshu.command.workcalendar;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.workcalendar.WorkCalendarCommand;
import org.hanshu.api.workcalendar.WorkCalendarCommand.PublishYear;
import org.hanshu.api.workcalendar.WorkCalendarEvent;
import org.hanshu.api.workcalendar.WorkCalendarEvent.YearPublished;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.Admission;

/** The country's work calendar: each year's notice is taken once, and again when it is amended. */
@Aggregate(type = "work-calendar")
class WorkCalendar {

    @AggregateIdentifier
    private UUID calendarId;

    private final TreeMap<Integer, YearNotice> notices = new TreeMap<>();

    /** Counted from 1; each version is one event. */
    private int version;

    WorkCalendar() {} // Axon replays history into a blank calendar.

    @CommandHandlerInterceptor
    void admit(WorkCalendarCommand command, MetaData trail) {
        Admission.check(command, trail, true, version - 1L);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(PublishYear command) {
        var notice = command.notice();
        NoticeRule.check(notice, notices);
        if (!notice.equals(notices.get(notice.year()))) {
            apply(new YearPublished(command.calendarId(), version + 1, notice));
        }
        return new Changed(calendarId, version - 1L);
    }

    @EventSourcingHandler
    void evolve(WorkCalendarEvent event) {
        calendarId = event.calendarId();
        switch (event) {
            case YearPublished published -> {
                version = published.version();
                notices.put(published.notice().year(), published.notice());
            }
        }
    }
}
