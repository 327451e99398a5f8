package org.hanshu.command.workcalendar;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.springframework.stereotype.Component;

/** Answers which notices are in force. */
@Component
class CalendarAnswers {

    private final Limits limits;

    CalendarAnswers(Limits limits) {
        this.limits = limits;
    }

    @QueryHandler
    PublishedCalendar handle(FindCalendar question, MetaData trail) {
        Admission.checkRole(FindCalendar.class, Caller.of(trail));
        var days = limits.inForce().days();
        return new PublishedCalendar(days.version(), days.notices());
    }
}
