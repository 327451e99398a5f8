package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.query.shared.Unmaskings.Unmasking;
import org.jspecify.annotations.Nullable;

/** Some of what was shown of a case unmasked under a mandate or for a reason that was given, the last first, and the cursor for the rest. */
public record UnmaskingList(List<Unmasking> items, @Nullable String next) {}
