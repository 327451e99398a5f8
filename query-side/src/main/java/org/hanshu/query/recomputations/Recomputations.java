package org.hanshu.query.recomputations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.recomputation.MoveLine;
import org.hanshu.query.recomputations.RecomputationReport.Carried;
import org.hanshu.query.recomputations.RecomputationReport.ListLine;
import org.hanshu.query.shared.ClockWords;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how recomputations stand, and what their lists say: numbers of cases and letters, and nobody's name. */
@Component
class Recomputations {

    private final JdbcClient jdbc;
    private final Disclosure disclosure;

    Recomputations(JdbcClient jdbc, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.disclosure = disclosure;
    }

    @QueryHandler
    RecomputationList handle(ListRecomputations query) {
        var slice = query.slice();
        var selection = new Selection();
        selection.newestFirst(slice, "begun_at", "id");
        var found = standings(selection.with("rows", slice.rowsToRead()));
        var page = slice.page(
                found, each -> Slice.cursor(each.begunAt(), each.begun().recomputationId()));
        var reader = new Disclosure.Reader(query.scope().caller(), false, "list", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new RecomputationList(
                        page.items().stream()
                                .map(each -> RecomputationItem.of(each, texts))
                                .toList(),
                        page.next()));
    }

    @QueryHandler
    RecomputationReport handle(FindRecomputation query) {
        var selection = new Selection().also("id = :id", "id", query.id()).with("rows", 1);
        var standing = standings(selection).stream().findFirst().orElseThrow(QueryRule::notFound);
        var lines = lines(standing, query);
        var reader = new Disclosure.Reader(query.scope().caller(), false, "recomputation", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new RecomputationReport(
                        RecomputationItem.of(standing, texts),
                        lines,
                        lines.size() < query.most()
                                ? null
                                : Slice.cursor(lines.getLast().n())));
    }

    private List<Standing> standings(Selection selection) {
        return jdbc.sql("select body from recomputations_1.recomputations where " + selection.sql()
                        + " order by begun_at desc, id desc limit :rows")
                .params(selection.values())
                .query((row, n) -> RowJson.mapper().readValue(row.getString("body"), Standing.class))
                .list();
    }

    private List<ListLine> lines(Standing standing, FindRecomputation query) {
        return jdbc.sql("""
                        select l.body, n.number,
                               array(select c.number from recomputations_1.cases_of_things t
                                     join recomputations_1.case_numbers c using (case_id)
                                     where t.thing_id = l.thing_id order by c.number) case_numbers
                        from recomputations_1.lines l
                        left join recomputations_1.letter_numbers n on n.letter_id = l.thing_id
                        where l.recomputation_id = :id and l.n > :after
                        order by l.n limit :most""")
                .param("id", query.id())
                .param("after", query.after())
                .param("most", query.most())
                .query((row, n) -> line(row, standing, query.reader()))
                .list();
    }

    private static ListLine line(ResultSet row, Standing standing, Locale reader) throws SQLException {
        var line = RowJson.mapper().readValue(row.getString("body"), MoveLine.class);
        var move = line.move();
        return new ListLine(
                line.n(),
                line.thing(),
                line.id(),
                List.of((String[]) row.getArray("case_numbers").getArray()),
                row.getString("number"),
                move.clock(),
                ClockWords.in(reader).of(move.clock()),
                move.rule(),
                move.before(),
                move.after(),
                move.change(),
                carried(line.n(), standing));
    }

    private static Carried carried(int n, Standing standing) {
        var course = standing.course();
        if (course.failed().contains(n)) {
            return Carried.FAILED;
        }
        return n <= course.done() ? Carried.DONE : Carried.NOT_YET;
    }
}
