package org.hanshu.command.shared.table;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where each column stands in this file; columns that we do not know are passed over.
 *
 * @param places of those that stand there
 * @param unread what stands above the columns that are passed over
 */
public record Header<C extends Enum<C> & Heading>(Map<C, Integer> places, int width, List<String> unread) {

    /** Refuses a file that lacks a column that must be there, naming every one that it lacks. */
    static <C extends Enum<C> & Heading> Header<C> of(List<String> titles, Encoding encoding, Class<C> columns) {
        var places = new EnumMap<C, Integer>(columns);
        for (var column : columns.getEnumConstants()) {
            var place = placeOf(column, titles);
            if (place >= 0) {
                places.put(column, place);
            }
        }
        if (places.isEmpty() && encoding == Encoding.GB18030) {
            throw FileRule.OTHER_ENCODING.violated();
        }
        var missing = Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .map(Heading::title)
                .collect(joining("、"));
        if (!missing.isEmpty()) {
            throw FileRule.COLUMNS_MISSING.violated(missing);
        }
        return new Header<>(places, titles.size(), unread(titles, places.values()));
    }

    private static List<String> unread(List<String> titles, Collection<Integer> read) {
        return IntStream.range(0, titles.size())
                .filter(place -> !read.contains(place))
                .mapToObj(place -> Words.plain(titles.get(place)))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** What the cell of the column holds; nothing where the table has no such column. */
    public String cell(C column, List<String> cells) {
        var place = places.get(column);
        return place == null ? "" : cells.get(place).strip();
    }

    /** The same where the line may be cut off. */
    public String cellIfThere(C column, List<String> cells) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : cell(column, cells);
    }

    /** Whether the cells fill these columns and no others. */
    public boolean fits(List<String> cells) {
        return cells.size() >= width && cells.stream().skip(width).allMatch(String::isBlank);
    }

    /** The first column of ours that the cells do not reach, where the line was cut off. */
    public Optional<C> firstMissing(List<String> cells) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() >= cells.size())
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static int placeOf(Heading column, List<String> titles) {
        var found = -1;
        for (var i = 0; i < titles.size(); i++) {
            var title = Words.plain(titles.get(i));
            if (title.equals(column.title()) || column.alsoCalled().contains(title)) {
                if (found >= 0) {
                    throw FileRule.COLUMN_TWICE.violated(column.title());
                }
                found = i;
            }
        }
        return found;
    }
}
