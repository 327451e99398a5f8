package org.hanshu.api.workcalendar;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Role;

/** What can be asked of the work calendar. */
public sealed interface WorkCalendarCommand extends Command {

    /** The one calendar of the country. */
    UUID CHINA = Derived.BOOK.id("calendar", "CN");

    UUID calendarId();

    /** Makes a year's notice known, or replaces it where the State Council amends it. */
    @AllowedTo(Role.ADMIN)
    record PublishYear(@TargetAggregateIdentifier UUID calendarId, YearNotice notice) implements WorkCalendarCommand {}
}
