/** Decides on a letter 函书: from its draft to its number, its service, the answer, and what was put right. */
@NullMarked
package org.hanshu.command.letter;

import org.jspecify.annotations.NullMarked;
