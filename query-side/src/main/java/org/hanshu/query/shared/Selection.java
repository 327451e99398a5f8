package org.hanshu.query.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rows of a read model are asked for: conditions that all hold, and their values. */
public final class Selection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Selection also(String condition) {
        conditions.add(condition);
        return this;
    }

    public Selection also(String condition, String name, Object value) {
        values.put(name, value);
        return also(condition);
    }

    /** The condition holds only where a value is asked for. */
    public Selection where(String condition, String name, @Nullable Object value) {
        return value == null ? this : also(condition, name, value instanceof Enum<?> word ? word.name() : value);
    }

    public Selection with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Of a list that begins with the newest, what follows the place where the slice goes on. */
    public Selection newestFirst(Slice slice, String at, String id) {
        if (slice.isFirst()) {
            return this;
        }
        var keys = slice.keys(2);
        return also("(%s, %s::text) < (:placeAt, :placeId)".formatted(at, id), "placeAt", keys.get(0))
                .with("placeId", keys.get(1));
    }

    /** What follows {@code where}. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
