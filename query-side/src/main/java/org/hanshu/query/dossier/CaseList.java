package org.hanshu.query.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some cases, the last received first, and the cursor for the rest. */
public record CaseList(List<CaseItem> items, @Nullable String next) {}
