/** The rule book 时限规则: versions of time limits per region and of the letter catalogue. */
@NullMarked
package org.hanshu.command.rulebook;

import org.jspecify.annotations.NullMarked;
