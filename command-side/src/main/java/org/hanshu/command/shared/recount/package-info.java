/** Counts time limits anew when the books change, in every aggregate alike. */
@NullMarked
package org.hanshu.command.shared.recount;

import org.jspecify.annotations.NullMarked;
