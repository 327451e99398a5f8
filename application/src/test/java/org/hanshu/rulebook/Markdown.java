package org.hanshu.rulebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A page of headings and tables, written from the top down. */
final class Markdown {

    private final StringBuilder page = new StringBuilder();

    Markdown heading(int level, String text) {
        page.append(page.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(text)
                .append('\n');
        return this;
    }

    Markdown say(String text) {
        page.append('\n').append(text).append('\n');
        return this;
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        page.append('\n');
        row(header);
        row(Collections.nCopies(header.size(), "---"));
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        page.append(cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /** A cell is one line, and no bar ends it. */
    private static String cell(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replace("|", "\\|");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
