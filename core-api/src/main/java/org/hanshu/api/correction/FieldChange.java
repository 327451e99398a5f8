package org.hanshu.api.correction;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says in one place, before and after it is put right.
 *
 * @param field the place, for instance {@code servedOn} or {@code payments.1.amount}
 * @param was what stood there, where anything did
 * @param to what should have been said; null where nothing should
 */
public record FieldChange(
        String field, @Nullable String was, @Nullable String to) {}
