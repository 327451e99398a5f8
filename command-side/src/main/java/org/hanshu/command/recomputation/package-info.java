/** The recomputation 重新计算: what new rules or a new calendar would move, listed, reviewed, and then carried out. */
@NullMarked
package org.hanshu.command.recomputation;

import org.jspecify.annotations.NullMarked;
