package org.hanshu.application.vault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Finds the personal data in a message: in the open while it is still to be sealed, sealed in one that was stored. */
final class PersonalParts {

    private static final String OURS = "org.hanshu.";

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return type.isRecord() && type.getName().startsWith(OURS)
                    ? Arrays.stream(type.getRecordComponents())
                            .filter(component -> mayHold(component.getType()))
                            .map(PersonalParts::reader)
                            .toList()
                    : List.of();
        }
    };

    private PersonalParts() {}

    static List<Personal<?>> of(@Nullable Object message) {
        var found = new ArrayList<Personal<?>>();
        collect(message, found);
        return found;
    }

    private static void collect(@Nullable Object part, List<Personal<?>> found) {
        if (part instanceof Personal<?> personal) {
            found.add(personal);
        } else if (part instanceof Iterable<?> several) {
            several.forEach(each -> collect(each, found));
        } else if (part instanceof Map<?, ?> named) {
            named.values().forEach(each -> collect(each, found));
        } else if (part instanceof Record whole) {
            PARTS.get(whole.getClass()).forEach(reader -> collect(read(reader, whole), found));
        }
    }

    private static boolean mayHold(Class<?> type) {
        return (type.getName().startsWith(OURS) && !type.isEnum())
                || Iterable.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static Method reader(RecordComponent component) {
        var reader = component.getAccessor();
        reader.setAccessible(true);
        return reader;
    }

    private static @Nullable Object read(Method reader, Object whole) {
        try {
            return reader.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's part cannot be read: " + reader, e);
        }
    }
}
