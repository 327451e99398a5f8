package org.hanshu.application.web.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a value should have been, said to whoever sent it.
 *
 * @param code how the bundles name it
 * @param allowed the words of a closed list
 */
record WantedType(String code, String allowed) {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    /** @param written whether something of the right JSON kind was there, only not as it must be written */
    static WantedType of(@Nullable Class<?> type, boolean written) {
        if (type == null) {
            return new WantedType("value.unreadable", "");
        }
        if (type.isEnum()) {
            return new WantedType("value.word", words(type));
        }
        return new WantedType("value." + name(type, written), "");
    }

    FieldProblem at(String field) {
        return FieldProblem.of(field, code, Map.of("allowed", allowed));
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String name(Class<?> type, boolean written) {
        if (type == String.class) {
            return written ? "characters" : "text";
        }
        if (type == Instant.class || type == LocalDate.class || type == UUID.class) {
            return type.getSimpleName();
        }
        if (type == boolean.class || type == Boolean.class) {
            return "yes-or-no";
        }
        if (WHOLE.contains(type)) {
            return "integer";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "list";
        }
        return Words.known("value." + type.getSimpleName()) ? type.getSimpleName() : "unreadable";
    }
}
