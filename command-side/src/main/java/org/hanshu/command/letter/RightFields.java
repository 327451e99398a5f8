package org.hanshu.command.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hanshu.api.letter.FieldChange;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/** What should have stood in the places of an entry; each place is asked for once, with what stands there. */
final class RightFields {

    private final Map<String, @Nullable String> told;
    private final Set<String> places = new LinkedHashSet<>();
    private final List<FieldChange> changes = new ArrayList<>();

    RightFields(Map<String, @Nullable String> told) {
        this.told = told;
    }

    /** The day that should have stood there, within the days that it can be. */
    LocalDate day(String field, LocalDate was, @Nullable LocalDate earliest, LocalDate latest) {
        var day = optionalDay(field, was, earliest, latest);
        if (day == null) {
            throw LetterRule.ENTRY_KEEPS_WHAT_IT_NEEDS.violated(Map.of("field", "set." + field));
        }
        return day;
    }

    @Nullable
    LocalDate optionalDay(String field, @Nullable LocalDate was, @Nullable LocalDate earliest, LocalDate latest) {
        var day = value(field, was, LocalDate::parse, "YYYY-MM-DD");
        if (day != null && !day.equals(was)) {
            var right = new ToldDay("set." + field, day);
            right.notBefore(earliest);
            right.notAfter(latest);
        }
        return day;
    }

    @Nullable
    Money amount(String field, @Nullable Money was) {
        return value(field, was, Money::of, "12000.00");
    }

    /** What is different now; refuses places that the entry does not have, and a correction that changes nothing. */
    List<FieldChange> changes() {
        for (var field : told.keySet()) {
            if (!places.contains(field)) {
                throw LetterRule.PLACE_CAN_BE_CORRECTED.violated(
                        Map.of("field", "set." + field, "allowed", String.join(", ", places)));
            }
        }
        if (changes.isEmpty()) {
            throw LetterRule.CORRECTION_CHANGES_SOMETHING.violated(Map.of());
        }
        return List.copyOf(changes);
    }

    private <T> @Nullable T value(String field, @Nullable T was, Function<String, T> reading, String form) {
        places.add(field);
        if (!told.containsKey(field)) {
            return was;
        }
        var text = told.get(field);
        var value = text == null ? null : read(field, text, reading, form);
        if (!Objects.equals(value, was)) {
            changes.add(new FieldChange(field, was == null ? null : was.toString(), text));
        }
        return value;
    }

    private static <T> T read(String field, String text, Function<String, T> reading, String form) {
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw LetterRule.VALUE_CAN_BE_READ.violated(Map.of("field", "set." + field, "value", text, "form", form));
        }
    }
}
