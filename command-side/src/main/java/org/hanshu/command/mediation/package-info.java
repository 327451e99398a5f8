/** Decides on mediation 调解: application, consent, sessions, the agreement with its signatures, and whether it is kept. */
@NullMarked
package org.hanshu.command.mediation;

import org.jspecify.annotations.NullMarked;
