package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.query.shared.Unmaskings.Unmasking;
import org.jspecify.annotations.Nullable;

/** What was shown of a case unmasked under a mandate or for a reason that was given, the last first. */
public record UnmaskingList(List<Unmasking> items, @Nullable String next) {}
