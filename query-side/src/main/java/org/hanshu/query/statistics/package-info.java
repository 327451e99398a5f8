/** What a union counts of its cases and letters 统计: figures with the formulas beside them. */
@NullMarked
package org.hanshu.query.statistics;

import org.jspecify.annotations.NullMarked;
