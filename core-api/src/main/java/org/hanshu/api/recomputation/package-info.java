/** The language of the recomputation 重新计算: what a new rule book or calendar would move, and what came of it. */
@NullMarked
package org.hanshu.api.recomputation;

import org.jspecify.annotations.NullMarked;
