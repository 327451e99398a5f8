/** The work calendar 工作日历: versions of each year's holiday notice. */
@NullMarked
package org.hanshu.command.workcalendar;

import org.jspecify.annotations.NullMarked;
