package org.hanshu.query.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of counts that can be shown without them. */
interface Cells<R> {

    List<@Nullable Long> cells();

    R hidden();
}
