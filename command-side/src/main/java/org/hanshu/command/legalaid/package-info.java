/** Decides on legal aid 法律援助: applied for, reviewed, given or not, worked on by a lawyer, and ended. */
@NullMarked
package org.hanshu.command.legalaid;

import org.jspecify.annotations.NullMarked;
