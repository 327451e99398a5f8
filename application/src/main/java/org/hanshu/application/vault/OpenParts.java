package org.hanshu.application.vault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Finds the personal data in a message that is still to be sealed, so that all its keys are fetched at once. */
final class OpenParts {

    private static final String OURS = "org.hanshu.";

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return type.isRecord() && type.getName().startsWith(OURS)
                    ? Arrays.stream(type.getRecordComponents())
                            .filter(component -> mayHold(component.getType()))
                            .map(OpenParts::reader)
                            .toList()
                    : List.of();
        }
    };

    private OpenParts() {}

    static List<Personal.Open<?>> of(@Nullable Object message) {
        var found = new ArrayList<Personal.Open<?>>();
        collect(message, found);
        return found;
    }

    private static void collect(@Nullable Object part, List<Personal.Open<?>> found) {
        if (part instanceof Personal.Open<?> open) {
            found.add(open);
        } else if (part instanceof Iterable<?> several) {
            several.forEach(each -> collect(each, found));
        } else if (part instanceof Record whole) {
            PARTS.get(whole.getClass()).forEach(reader -> collect(read(reader, whole), found));
        }
    }

    private static boolean mayHold(Class<?> type) {
        return (type.getName().startsWith(OURS) && !type.isEnum()) || Iterable.class.isAssignableFrom(type);
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
