package org.hanshu.query.statistics;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Word;
import org.hanshu.query.statistics.CaseCounts.Row;
import org.hanshu.query.statistics.Statistics.Count;
import org.hanshu.query.statistics.Statistics.Movement;

/** Counted rows as lines that a reader reads: every code of a closed list has its line, those that nothing fell under too. */
record Tables(List<Row> rows, Words words) {

    Movement all() {
        return rows.stream()
                .filter(row -> row.by().equals("all"))
                .findFirst()
                .map(row -> movement(row, "ALL", words.of("cases", "ALL")))
                .orElseGet(() -> none("ALL", words.of("cases", "ALL")));
    }

    List<Movement> byDispute() {
        return Arrays.stream(Dispute.values())
                .map(each -> movement("dispute", each.name(), words.of("dispute", each.name())))
                .toList();
    }

    List<Movement> byKind() {
        return movements("kind", ApproachKind.values());
    }

    List<Movement> byCause() {
        return movements("cause", Cause.values());
    }

    List<Movement> byRegion() {
        return rows.stream()
                .filter(row -> row.by().equals("region"))
                .map(row -> movement(row, row.code(), row.code()))
                .toList();
    }

    List<Count> byState() {
        var counts = counts("status", row -> row.carriedIn() + row.opened());
        return counts(counts, CaseStatus.values());
    }

    /** Each closing reason has a line of its own, and so have those that were not accepted. */
    List<Count> byClosingReason() {
        var counts = counts("ended_by", Row::ended);
        var refused = new Count(
                Opening.REFUSED, words.of("ended", Opening.REFUSED), counts.getOrDefault(Opening.REFUSED, 0L));
        return Stream.concat(counts(counts, ClosingReason.values()).stream(), Stream.of(refused))
                .toList();
    }

    /** A line for each word of the list. */
    List<Count> counts(Map<String, Long> counts, Word... list) {
        return Arrays.stream(list)
                .map(word -> new Count(word.name(), words.of(word), counts.getOrDefault(word.name(), 0L)))
                .toList();
    }

    private List<Movement> movements(String by, Word... list) {
        return Arrays.stream(list)
                .map(word -> movement(by, word.name(), words.of(word)))
                .toList();
    }

    private Movement movement(String by, String code, String name) {
        return rows.stream()
                .filter(row -> row.by().equals(by) && row.code().equals(code))
                .findFirst()
                .map(row -> movement(row, code, name))
                .orElseGet(() -> none(code, name));
    }

    private Map<String, Long> counts(String by, Function<Row, Long> count) {
        return rows.stream().filter(row -> row.by().equals(by)).collect(toMap(Row::code, count));
    }

    private static Movement movement(Row row, String code, String name) {
        return new Movement(code, name, row.carriedIn(), row.opened(), row.reopened(), row.ended(), row.open());
    }

    private static Movement none(String code, String name) {
        return new Movement(code, name, 0L, 0L, 0L, 0L, 0L);
    }
}
