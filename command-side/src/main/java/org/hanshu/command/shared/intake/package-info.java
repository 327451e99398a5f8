/** From what somebody told to the command that files it: the same for a request and for a row of an export. */
@NullMarked
package org.hanshu.command.shared.intake;

import org.jspecify.annotations.NullMarked;
