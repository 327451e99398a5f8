package org.hanshu.application.axon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;

/** Makes a value of any type that an event is made of; of the same place always the same value. */
final class SampleValues {

    private static final Map<Class<?>, Object> KNOWN = Map.ofEntries(
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 7L),
            Map.entry(Long.class, 7L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(Instant.class, Instant.parse("2026-11-23T01:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 23)),
            Map.entry(LocalTime.class, LocalTime.of(16, 0)),
            Map.entry(Money.class, Money.of("12000.00")),
            Map.entry(Region.class, new Region("440106")));

    private SampleValues() {}

    static Object of(Class<?> event) {
        return value(event, event.getSimpleName());
    }

    private static Object value(Type type, String place) {
        return type instanceof ParameterizedType generic
                ? container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), place)
                : plain((Class<?>) type, place);
    }

    private static Object container(Class<?> type, Type[] of, String place) {
        if (type == Personal.class) {
            return new Personal.Sealed<>(uuid(place), Personal.Kind.TEXT, "1:" + place);
        }
        if (type == List.class) {
            return variants(of[0], place);
        }
        if (type == Set.class) {
            return Set.of(value(of[0], place));
        }
        if (type == Map.class) {
            return Map.of(value(of[0], place), value(of[1], place));
        }
        if (type == Optional.class) {
            return Optional.of(value(of[0], place));
        }
        throw new IllegalArgumentException("no sample for " + type + " at " + place);
    }

    /** One of each form that an element may have. */
    private static List<?> variants(Type element, String place) {
        if (element instanceof Class<?> type && type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .map(form -> value(form, place + "." + form.getSimpleName()))
                    .toList();
        }
        return List.of(value(element, place));
    }

    private static Object plain(Class<?> type, String place) {
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type == String.class) {
            return place;
        }
        if (type == UUID.class) {
            return uuid(place);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[0], place);
        }
        return record(type, place);
    }

    private static Object record(Class<?> type, String place) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), place + "." + component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type + " refuses its sample at " + place, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no sample for " + type + " at " + place, e);
        }
    }

    private static UUID uuid(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
