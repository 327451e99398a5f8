package org.hanshu.command.workcalendar;

import java.util.List;
import org.hanshu.api.workcalendar.YearNotice;

/**
 * The work calendar as it is in force.
 *
 * @param version what a deadline names as its calendar's version
 */
record PublishedCalendar(String version, List<YearNotice> items) {}
