package org.hanshu.command.shared.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The lines of an export, one by one. A quoted cell may run over several; a stray quotation mark spoils its own line only. */
final class Lines {

    /** A cell that runs on for longer was never closed. */
    private static final int MOST_LINES_OF_A_CELL = 200;

    private static final CSVFormat STRICT = CSVFormat.RFC4180;
    private static final CSVFormat LENIENT = CSVFormat.RFC4180
            .builder()
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private final BufferedReader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int number;

    Lines(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next line that is not blank, whose cells may fit this header; nothing at the end. */
    Optional<Line> next(@Nullable Header<?> header) {
        for (var first = take(); first != null; first = take()) {
            if (!first.replace(",", "").isBlank()) {
                return Optional.of(line(first, header));
            }
        }
        return Optional.empty();
    }

    private Line line(String first, @Nullable Header<?> header) {
        var start = number;
        if (isOpen(first)) {
            var whole = whole(first);
            var cells = whole == null ? null : cells(whole, STRICT);
            if (whole != null && cells != null && (header == null || header.fits(cells))) {
                whole.lines().skip(1).forEach(taken -> take());
                return new Line(start, cells, whole);
            }
        }
        var cells = cells(first, STRICT);
        return new Line(start, cells == null ? lenient(first) : cells, first);
    }

    private static List<String> lenient(String text) {
        var cells = cells(text, LENIENT);
        return cells == null ? List.of() : cells;
    }

    /** From this line to the one that closes its last quotation mark, if one does. */
    private @Nullable String whole(String first) {
        var whole = new StringBuilder(first);
        var looked = new ArrayList<String>();
        var closed = false;
        while (!closed && looked.size() < MOST_LINES_OF_A_CELL) {
            var more = take();
            if (more == null) {
                break;
            }
            looked.add(more);
            whole.append('\n').append(more);
            closed = isOpen(more);
        }
        giveBack(looked);
        return closed ? whole.toString() : null;
    }

    private static boolean isOpen(String text) {
        return text.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    private @Nullable String take() {
        try {
            var next = ahead.isEmpty() ? reader.readLine() : ahead.poll();
            number += next == null ? 0 : 1;
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void giveBack(List<String> lines) {
        lines.reversed().forEach(ahead::addFirst);
        number -= lines.size();
    }

    private static @Nullable List<String> cells(String text, CSVFormat format) {
        try (var parser = format.parse(new StringReader(text))) {
            var records = parser.getRecords();
            return records.size() == 1 ? records.getFirst().stream().toList() : null;
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }
}
