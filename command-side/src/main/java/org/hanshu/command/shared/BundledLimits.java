package org.hanshu.command.shared;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.period.WorkDays;
import tools.jackson.databind.json.JsonMapper;

/** The first versions of rule book and work calendar, as they come with the engine. */
public final class BundledLimits {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final int FIRST_YEAR = 2024;

    private BundledLimits() {}

    /** The bundled versions as if they had just been published on an empty store. */
    public static LimitsInForce load() {
        var book = book();
        var notices = notices();
        return new LimitsInForce(
                book.version(), book.rules(), book.letterKinds(), WorkDays.of(notices, String.valueOf(notices.size())));
    }

    /** The newest bundled rule book. */
    public static Book book() {
        var editions = readOn(1, version -> "rulebook/rules-" + version + ".json", Edition.class);
        var newest = editions.getLast();
        return new Book(editions.size(), newest.rules(), newest.letterKinds());
    }

    /** The bundled notices, a year each, in order. */
    public static List<YearNotice> notices() {
        return readOn(FIRST_YEAR, year -> "workcalendar/" + year + ".json", YearNotice.class);
    }

    /** One edition of the rule book, counted from 1. */
    public record Book(int version, List<TimeRule> rules, List<LetterKindRule> letterKinds) {}

    private record Edition(List<TimeRule> rules, List<LetterKindRule> letterKinds) {}

    private static <T> List<T> readOn(int first, IntFunction<String> name, Class<T> type) {
        return IntStream.iterate(first, number -> exists(name.apply(number)), number -> number + 1)
                .mapToObj(number -> read(name.apply(number), type))
                .toList();
    }

    private static boolean exists(String name) {
        return BundledLimits.class.getResource(path(name)) != null;
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = BundledLimits.class.getResourceAsStream(path(name))) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name) {
        return "/org/hanshu/command/" + name;
    }
}
