package org.hanshu.query.imports;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how imports stand, to the importer's organisation whoever owns the cases. */
@Component
class Imports {

    private final JdbcClient jdbc;
    private final Disclosure disclosure;

    Imports(JdbcClient jdbc, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.disclosure = disclosure;
    }

    @QueryHandler
    ImportList handle(ListImports query) {
        var slice = query.slice();
        var selection = new Selection();
        query.scope().owned(selection, "owner");
        selection.newestFirst(slice, "started_at", "id");
        var found = lines(selection.with("rows", slice.rowsToRead()));
        var page = slice.page(
                found, each -> Slice.cursor(each.startedAt(), each.started().importId()));
        var reader = new Disclosure.Reader(query.scope().caller(), false, "list", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new ImportList(
                        page.items().stream()
                                .map(line -> ImportItem.of(line, texts))
                                .toList(),
                        page.next()));
    }

    @QueryHandler
    ImportReport handle(FindImport query) {
        var selection = new Selection().also("id = :id", "id", query.id()).with("rows", 1);
        query.scope().owned(selection, "owner");
        var line = lines(selection).stream().findFirst().orElseThrow(QueryRule::notFound);
        var rows = rows(query.id(), query.afterLine(), query.most());
        var words = new RowWords(query.reader());
        var reader = new Disclosure.Reader(query.scope().caller(), false, "import", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new ImportReport(
                        ImportItem.of(line, texts),
                        rows.stream().map(words::row).toList(),
                        rows.size() < query.most()
                                ? null
                                : Slice.cursor(rows.getLast().line())));
    }

    private List<ImportLine> lines(Selection selection) {
        return jdbc.sql("select body from imports_1.imports where " + selection.sql()
                        + " order by started_at desc, id desc limit :rows")
                .params(selection.values())
                .query((row, n) -> RowJson.mapper().readValue(row.getString("body"), ImportLine.class))
                .list();
    }

    private List<TakenRow> rows(UUID importId, int afterLine, int most) {
        return jdbc.sql("""
                        select body from imports_1.rows where import_id = :id and line > :after
                        order by line limit :most""")
                .param("id", importId)
                .param("after", afterLine)
                .param("most", most)
                .query((row, n) -> RowJson.mapper().readValue(row.getString("body"), TakenRow.class))
                .list();
    }
}
