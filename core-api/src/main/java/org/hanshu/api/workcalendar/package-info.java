/** The language of the work calendar 工作日历. */
@NullMarked
package org.hanshu.api.workcalendar;

import org.jspecify.annotations.NullMarked;
