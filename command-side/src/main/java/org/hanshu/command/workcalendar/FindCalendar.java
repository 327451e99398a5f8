package org.hanshu.command.workcalendar;

import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Role;

/** Which years' notices are published? */
@AllowedTo({Role.AUDITOR, Role.ADMIN})
record FindCalendar() {}
