package org.hanshu.query.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some imports, the last started first, and the cursor for the rest. */
public record ImportList(List<ImportItem> items, @Nullable String next) {}
