package org.hanshu.command.rulebook;

import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Role;

/** What does the rule book say? */
@AllowedTo({Role.AUDITOR, Role.ADMIN})
record FindRules() {}
