package org.hanshu.command.imports.hotline;

import java.time.Instant;
import java.util.stream.Stream;
import org.hanshu.command.shared.table.Sheet;

/** A hotline's work-order export 热线工单导出 whose letters and columns are understood; its rows are read one by one. */
public final class HotlineExport {

    /** How a sender names this kind of file. */
    public static final String FORMAT = "hotline-csv";

    private final Sheet<HotlineColumn> sheet;

    private HotlineExport(Sheet<HotlineColumn> sheet) {
        this.sheet = sheet;
    }

    /** Refuses what is no such export: an empty or binary file, another encoding, missing columns, no rows. */
    public static HotlineExport of(byte[] file) {
        return new HotlineExport(Sheet.of(file, HotlineColumn.class));
    }

    /** In which letters it is written: UTF-8 or GB18030. */
    public String encoding() {
        return sheet.encoding().label();
    }

    /** How many rows stand below the header. */
    public int rows() {
        return (int) sheet.lines().count();
    }

    /**
     * Every row in the file's order, understood or not.
     *
     * @param now no call came later
     */
    public Stream<ExportRow> rows(Instant now) {
        var reading = new RowReading(sheet.header(), now);
        return sheet.lines().map(reading::read);
    }
}
