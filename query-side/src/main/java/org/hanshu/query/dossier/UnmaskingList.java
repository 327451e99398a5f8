package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.query.shared.Unmaskings.Unmasking;
import org.jspecify.annotations.Nullable;

/** What auditors were shown of a case unmasked, the last first. */
public record UnmaskingList(List<Unmasking> items, @Nullable String next) {}
