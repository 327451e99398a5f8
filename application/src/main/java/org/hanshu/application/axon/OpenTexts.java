package org.hanshu.application.axon;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Finds personal data in the open, as an aggregate holds what it was just told; what is read from the store is sealed. */
final class OpenTexts {

    private static final String OURS = "org.hanshu.";

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            var fields = new ArrayList<Field>();
            for (Class<?> each = type; each != null && each.getName().startsWith(OURS); each = each.getSuperclass()) {
                Stream.of(each.getDeclaredFields())
                        .filter(field -> !field.getType().isPrimitive())
                        .forEach(fields::add);
            }
            fields.forEach(field -> field.setAccessible(true));
            return List.copyOf(fields);
        }
    };

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private OpenTexts() {}

    static boolean anyIn(Object whole) {
        return new OpenTexts().areIn(whole);
    }

    private boolean areIn(@Nullable Object part) {
        if (part instanceof Personal.Open<?>) {
            return true;
        }
        if (part instanceof Iterable<?> several) {
            return StreamSupport.stream(several.spliterator(), false).anyMatch(this::areIn);
        }
        if (part instanceof Map<?, ?> map) {
            return areIn(map.keySet()) || areIn(map.values());
        }
        return part != null
                && isOurs(part.getClass())
                && seen.add(part)
                && fields(part).anyMatch(this::areIn);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && !Enum.class.isAssignableFrom(type);
    }

    private static Stream<@Nullable Object> fields(Object whole) {
        return FIELDS.get(whole.getClass()).stream().map(field -> value(field, whole));
    }

    private static @Nullable Object value(Field field, Object whole) {
        try {
            return field.get(whole);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A part of an aggregate cannot be read: " + field, e);
        }
    }
}
