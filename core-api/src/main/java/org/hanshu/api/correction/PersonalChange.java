package org.hanshu.api.correction;

import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says in one place that is personal, before and after it is put right; both are sealed for the same subject.
 *
 * @param field the place, for instance {@code claimants.1.phone}
 * @param was what stood there, where anything did
 * @param to what should have been said; null where nothing should
 */
public record PersonalChange(
        String field,
        @Nullable Personal<String> was,
        @Nullable Personal<String> to) {}
