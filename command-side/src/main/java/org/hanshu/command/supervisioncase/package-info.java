/** Decides on supervision cases 案件. */
@NullMarked
package org.hanshu.command.supervisioncase;

import org.jspecify.annotations.NullMarked;
