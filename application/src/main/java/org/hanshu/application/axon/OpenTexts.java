package org.hanshu.application.axon;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.shared.Decides;
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
                        .filter(OpenTexts::mayLeadToOne)
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
            return areInAny(several);
        }
        if (part instanceof Map<?, ?> map) {
            return areInAny(map.keySet()) || areInAny(map.values());
        }
        return part != null && isOurs(part.getClass()) && seen.add(part) && areInFieldsOf(part);
    }

    private boolean areInAny(Iterable<?> parts) {
        for (var each : parts) {
            if (areIn(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean areInFieldsOf(Object whole) {
        for (var field : FIELDS.get(whole.getClass())) {
            if (areIn(value(field, whole))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && !Enum.class.isAssignableFrom(type);
    }

    /** No code, number or day does, nor a part that remembers nothing. */
    private static boolean mayLeadToOne(Field field) {
        var type = field.getType();
        return !type.isPrimitive()
                && !type.isEnum()
                && !(Modifier.isFinal(type.getModifiers()) && !isOurs(type))
                && !field.isAnnotationPresent(Decides.class);
    }

    private static @Nullable Object value(Field field, Object whole) {
        try {
            return field.get(whole);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A part of an aggregate cannot be read: " + field, e);
        }
    }
}
