/** What a union counts of its cases, letters and what else it does for them 统计: figures with the formulas beside them. */
@NullMarked
package org.hanshu.query.statistics;

import org.jspecify.annotations.NullMarked;
