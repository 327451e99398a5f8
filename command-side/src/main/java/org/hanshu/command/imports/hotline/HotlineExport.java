package org.hanshu.command.imports.hotline;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A hotline's work-order export 热线工单导出 whose letters and columns are understood; its rows are read one by one. */
public final class HotlineExport {

    /** How a sender names this kind of file. */
    public static final String FORMAT = "hotline-csv";

    private final byte[] file;
    private final Encoding encoding;

    private HotlineExport(byte[] file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    /** Refuses what is no such export: an empty or binary file, another encoding, missing columns, no rows. */
    public static HotlineExport of(byte[] file) {
        var export = new HotlineExport(file, Encoding.of(file));
        var lines = new Lines(export.encoding.reader(file));
        var header = export.header(lines);
        if (lines.next(header).isEmpty()) {
            throw ExportRule.NO_ROWS.violated();
        }
        return export;
    }

    /** In which letters it is written: UTF-8 or GB18030. */
    public String encoding() {
        return encoding.label();
    }

    /** How many rows stand below the header. */
    public int rows() {
        return (int) lines().count();
    }

    /**
     * Every row in the file's order, understood or not.
     *
     * @param now no call came later
     */
    public Stream<ExportRow> rows(Instant now) {
        var lines = new Lines(encoding.reader(file));
        var reading = new RowReading(header(lines), now);
        return stream(lines, reading.header()).map(reading::read);
    }

    private Stream<Line> lines() {
        var lines = new Lines(encoding.reader(file));
        return stream(lines, header(lines));
    }

    private Header header(Lines lines) {
        var titles = lines.next(null).orElseThrow(ExportRule.EMPTY_FILE::violated);
        return Header.of(titles.cells(), encoding);
    }

    private static Stream<Line> stream(Lines lines, Header header) {
        return Stream.generate(() -> lines.next(header))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow);
    }
}
