package org.hanshu.api.correction;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/** An entry as it should have been made 更正后的登记: the same, with what is right in the places that were wrong. */
public final class RightEntry {

    private RightEntry() {}

    /** A place is one of the entry itself, or of something that it tells. */
    public static <E> E of(E entry, List<FieldChange> changes) {
        var right = entry;
        for (var change : changes) {
            if (!(right instanceof Record record) || !has(record.getClass(), change.field())) {
                throw new IllegalArgumentException(entry.getClass() + " has no place " + change.field());
            }
            right = with(right, change);
        }
        return right;
    }

    private static boolean has(Class<?> type, String place) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(each -> each.getName().equals(place) || has(each.getType(), place));
    }

    @SuppressWarnings("unchecked") // A record's constructor makes such a record.
    private static <E> E with(E entry, FieldChange change) {
        var components = entry.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new @Nullable Object[components.length];
        try {
            for (var n = 0; n < components.length; n++) {
                values[n] = right(components[n], components[n].getAccessor().invoke(entry), change);
            }
            return (E) entry.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An entry is a public record", e);
        }
    }

    private static @Nullable Object right(RecordComponent place, @Nullable Object told, FieldChange change) {
        if (place.getName().equals(change.field())) {
            return change.to() == null ? null : read(place.getType(), change.to());
        }
        return told != null && has(place.getType(), change.field()) ? with(told, change) : told;
    }

    private static Object read(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Money.class) {
            return Money.of(text);
        }
        if (type == String.class) {
            return text;
        }
        throw new IllegalArgumentException("A place of " + type + " cannot be put right");
    }
}
