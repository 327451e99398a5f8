package org.hanshu.command.shared.table;

import java.util.Optional;
import java.util.stream.Stream;

/** A table in a file whose letters and columns are understood; its lines are read one by one. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares files.
public record Sheet<C extends Enum<C> & Heading>(byte[] file, Encoding encoding, Class<C> columns) {

    /** Refuses what is no such table: an empty or binary file, another encoding, missing columns, no rows. */
    public static <C extends Enum<C> & Heading> Sheet<C> of(byte[] file, Class<C> columns) {
        var sheet = new Sheet<>(file, Encoding.of(file), columns);
        var lines = sheet.open();
        if (lines.next(sheet.header(lines)).isEmpty()) {
            throw FileRule.NO_ROWS.violated();
        }
        return sheet;
    }

    public Header<C> header() {
        return header(open());
    }

    /** Every line below the header. */
    public Stream<Line> lines() {
        var lines = open();
        var header = header(lines);
        return Stream.generate(() -> lines.next(header))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private Lines open() {
        return new Lines(encoding.reader(file));
    }

    private Header<C> header(Lines lines) {
        var titles = lines.next(null).orElseThrow(FileRule.EMPTY_FILE::violated);
        return Header.of(titles.cells(), encoding, columns);
    }
}
