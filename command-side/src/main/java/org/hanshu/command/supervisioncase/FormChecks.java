package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What every part of a complaint's form must keep to. */
final class FormChecks {

    private FormChecks() {}

    static void checkOneForm(String one, @Nullable Object first, String other, @Nullable Object second) {
        if (first != null && second != null) {
            throw IntakeRule.EITHER_SHORT_OR_FULL.violated(Map.of("field", other, "other", one));
        }
    }

    static void checkPlace(String field, int index, @Nullable Integer n) {
        if (n != null && n != index + 1) {
            throw IntakeRule.NUMBER_IS_ITS_PLACE.violatedBy(field + ".n");
        }
    }

    static void require(boolean isThere, String field) {
        if (!isThere) {
            throw IntakeRule.IS_REQUIRED.violatedBy(field);
        }
    }

    static @Nullable String text(@Nullable String told) {
        return told == null || told.isBlank() ? null : told.strip();
    }

    static <T> List<T> either(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static List<Integer> numbers(List<?> list) {
        return IntStream.rangeClosed(1, list.size()).boxed().toList();
    }

    static <T, R> List<R> numbered(@Nullable List<T> list, Numbered<T, R> reading) {
        var all = either(list);
        return IntStream.range(0, all.size())
                .mapToObj(index -> reading.read(index, all.get(index)))
                .toList();
    }

    interface Numbered<T, R> {
        R read(int index, T told);
    }
}
