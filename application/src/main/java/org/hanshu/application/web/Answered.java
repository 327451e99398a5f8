package org.hanshu.application.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.hanshu.api.shared.MadeBeside;

/** The id and version that an answer's body names. */
final class Answered {

    private Answered() {}

    static Optional<String> id(Object body) {
        return part(body, "id").map(Object::toString);
    }

    /** The thing in which something happened: mostly the one that is named. */
    static Optional<String> changed(Object body) {
        return body instanceof MadeBeside beside ? Optional.of(beside.madeIn().toString()) : id(body);
    }

    static Optional<Long> version(Object body) {
        return part(body, "version").filter(Number.class::isInstance).map(each -> ((Number) each).longValue());
    }

    private static Optional<Object> part(Object body, String name) {
        if (body instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(name));
        }
        return body instanceof Record
                ? Arrays.stream(body.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .map(component -> value(body, component))
                : Optional.empty();
    }

    private static Object value(Object body, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(body);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
