package org.hanshu.api.workcalendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The State Council's notice 国务院办公厅节假日安排 of one year.
 *
 * @param year the year that it arranges
 * @param off every day off that it names, weekends inside a run included
 * @param work the make-up days 调休上班日 on which offices work although it is a weekend
 * @param source the notice's title or number
 */
public record YearNotice(int year, List<LocalDate> off, List<LocalDate> work, String source) {}
