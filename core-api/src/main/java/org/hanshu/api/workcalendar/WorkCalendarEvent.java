package org.hanshu.api.workcalendar;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** What can happen to the work calendar. */
public sealed interface WorkCalendarEvent {

    UUID calendarId();

    /** {@code version} is the calendar's version from this event on, counted from 1. */
    @Revision("1")
    record YearPublished(UUID calendarId, int version, YearNotice notice) implements WorkCalendarEvent {}
}
