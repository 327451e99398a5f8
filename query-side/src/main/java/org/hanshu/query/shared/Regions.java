package org.hanshu.query.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Region codes in an address. */
public final class Regions {

    private Regions() {}

    /** Reads the beginning of a code: a province, a city or a county. */
    public static @Nullable String beginning(String field, @Nullable String told) {
        if (told != null && !told.matches("\\d{1,6}")) {
            throw QueryRule.REGION.violated(Map.of("field", field));
        }
        return told;
    }
}
