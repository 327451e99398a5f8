package org.hanshu.query.recomputations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some recomputations, the last begun first, and the cursor for the rest. */
public record RecomputationList(
        List<RecomputationItem> items, @Nullable String next) {}
