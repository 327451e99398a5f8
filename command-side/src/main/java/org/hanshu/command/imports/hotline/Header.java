package org.hanshu.command.imports.hotline;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where each column stands in this file; columns that we do not know are passed over. */
record Header(Map<Column, Integer> places, int width) {

    /** Refuses a file that lacks a column, naming every one that it lacks. */
    static Header of(List<String> titles, Encoding encoding) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            var place = placeOf(column, titles);
            if (place >= 0) {
                places.put(column, place);
            }
        }
        if (places.isEmpty() && encoding == Encoding.GB18030) {
            throw ExportRule.OTHER_ENCODING.violated();
        }
        if (places.size() < Column.values().length) {
            throw ExportRule.COLUMNS_MISSING.violated(Arrays.stream(Column.values())
                    .filter(column -> !places.containsKey(column))
                    .map(Column::title)
                    .collect(joining("、")));
        }
        return new Header(places, titles.size());
    }

    String cell(Column column, List<String> cells) {
        return cells.get(place(column)).strip();
    }

    /** The number of the work order, where the line is long enough to have one. */
    String numberIn(List<String> cells) {
        return place(Column.NUMBER) < cells.size() ? cell(Column.NUMBER, cells) : "";
    }

    /** Whether the cells fill these columns and no others. */
    boolean fits(List<String> cells) {
        return cells.size() >= width && cells.stream().skip(width).allMatch(String::isBlank);
    }

    /** The first column of ours that the cells do not reach, where the line was cut off. */
    Optional<Column> firstMissing(List<String> cells) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() >= cells.size())
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private int place(Column column) {
        return Objects.requireNonNull(places.get(column));
    }

    private static int placeOf(Column column, List<String> titles) {
        var found = -1;
        for (var i = 0; i < titles.size(); i++) {
            if (Words.plain(titles.get(i)).equals(column.title())) {
                if (found >= 0) {
                    throw ExportRule.COLUMN_TWICE.violated(column.title());
                }
                found = i;
            }
        }
        return found;
    }
}
