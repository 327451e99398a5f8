package org.hanshu.command.shared.correction;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What should have stood in the places of an entry; each place is asked for once, with what stands there. */
public final class RightFields {

    private final Map<String, @Nullable String> told;
    private final Map<String, Personal<String>> personal;
    private final Set<String> places = new LinkedHashSet<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<PersonalChange> personalChanges = new ArrayList<>();

    public RightFields(Map<String, @Nullable String> told) {
        this(told, Map.of());
    }

    /** @param personal what is told in the places that are personal */
    public RightFields(Map<String, @Nullable String> told, Map<String, Personal<String>> personal) {
        this.told = told;
        this.personal = personal;
    }

    /** The day that should have stood there, within the days that it can be. */
    public LocalDate day(String field, LocalDate was, @Nullable LocalDate earliest, LocalDate latest) {
        return needed(field, optionalDay(field, was, earliest, latest));
    }

    public @Nullable LocalDate optionalDay(
            String field, @Nullable LocalDate was, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var day = value(field, was, LocalDate::parse, "YYYY-MM-DD");
        if (day != null && !day.equals(was)) {
            requireWithin(field, day, earliest, latest);
        }
        return day;
    }

    /** The time that should have stood there, within the times that it can be. */
    public Instant time(String field, Instant was, @Nullable Instant earliest, Instant latest) {
        var time = needed(
                field, value(field, was, text -> OffsetDateTime.parse(text).toInstant(), "2026-11-23T09:00:00+08:00"));
        if (!time.equals(was)) {
            requireWithin(field, time, earliest, latest);
        }
        return time;
    }

    /** How many, and at least so many. */
    public int count(String field, int was, int least) {
        var count = needed(field, value(field, was, Integer::valueOf, "12"));
        if (count != was) {
            requireWithin(field, count, least, null);
        }
        return count;
    }

    public @Nullable Money amount(String field, @Nullable Money was) {
        return value(field, was, Money::of, "12000.00");
    }

    /** One of a closed list of words. */
    public <E extends Enum<E>> @Nullable E word(String field, @Nullable E was, Class<E> words) {
        return value(field, was, text -> Enum.valueOf(words, text), String.join(", ", names(words)));
    }

    public @Nullable String text(String field, @Nullable String was) {
        return value(field, was, String::strip, "-");
    }

    /** What should have stood in a place that is personal; that it stood there already cannot be seen. */
    public @Nullable Personal<String> personal(String field, @Nullable Personal<String> was) {
        places.add(field);
        if (!personal.containsKey(field) && !told.containsKey(field)) {
            return was;
        }
        var right = personal.get(field);
        if (right != null || was != null) {
            personalChanges.add(new PersonalChange(field, was, right));
        }
        return right;
    }

    /** Refuses to leave empty what cannot be. */
    public <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw CorrectionRule.KEEPS_WHAT_IT_NEEDS.violated(Map.of("field", "set." + field));
        }
        return value;
    }

    /** What is different now; refuses places that the entry does not have, and a correction that changes nothing. */
    public List<FieldChange> changes() {
        for (var field : told.keySet()) {
            requirePlace(field);
        }
        personal.keySet().forEach(this::requirePlace);
        if (changes.isEmpty() && personalChanges.isEmpty()) {
            throw CorrectionRule.CHANGES_SOMETHING.violated(Map.of("field", "set"));
        }
        return List.copyOf(changes);
    }

    /** What is different now in the places that are personal. */
    public List<PersonalChange> personalChanges() {
        return List.copyOf(personalChanges);
    }

    /** What is different until now in these places. */
    public List<FieldChange> changesIn(Predicate<String> places) {
        return changes.stream().filter(each -> places.test(each.field())).toList();
    }

    /** The same of those that are personal. */
    public List<PersonalChange> personalChangesIn(Predicate<String> places) {
        return personalChanges.stream()
                .filter(each -> places.test(each.field()))
                .toList();
    }

    public boolean tells(String field) {
        return told.containsKey(field) || personal.containsKey(field);
    }

    /** Whether no place was asked for: the entry has none that can be corrected. */
    public boolean hasNoPlaces() {
        return places.isEmpty();
    }

    private void requirePlace(String field) {
        if (!places.contains(field)) {
            throw CorrectionRule.PLACE_CAN_BE_CORRECTED.violated(Map.of("field", "set." + field, "allowed", allowed()));
        }
    }

    /** Of a long list each place is named once: {@code claims.n.amount}. */
    private String allowed() {
        return places.stream()
                .map(place -> place.replaceAll("\\.\\d+\\.", ".n."))
                .distinct()
                .collect(joining(", "));
    }

    private <T> @Nullable T value(String field, @Nullable T was, Function<String, T> reading, String form) {
        places.add(field);
        if (!told.containsKey(field)) {
            return was;
        }
        var text = told.get(field);
        var value = text == null ? null : read(field, text, reading, form);
        if (!Objects.equals(value, was)) {
            changes.add(new FieldChange(
                    field, was == null ? null : was.toString(), value == null ? null : value.toString()));
        }
        return value;
    }

    private static <T> T read(String field, String text, Function<String, T> reading, String form) {
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw CorrectionRule.VALUE_CAN_BE_READ.violated(
                    Map.of("field", "set." + field, "value", text, "form", form));
        }
    }

    private static <C extends Comparable<? super C>> void requireWithin(
            String field, C told, @Nullable C earliest, @Nullable C latest) {
        if (earliest != null && told.compareTo(earliest) < 0) {
            throw CorrectionRule.IS_NOT_BEFORE.violated(limits(field, told, earliest));
        }
        if (latest != null && told.compareTo(latest) > 0) {
            throw CorrectionRule.IS_NOT_AFTER.violated(limits(field, told, latest));
        }
    }

    private static Map<String, String> limits(String field, Object told, Object limit) {
        return Map.of("field", "set." + field, "day", told.toString(), "limit", limit.toString());
    }

    private static <E extends Enum<E>> List<String> names(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
    }
}
