package org.hanshu.query.inboundletters;

import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what came in, and how it stands. */
@Component
class InboundLetters {

    private final JdbcClient jdbc;
    private final FoldedRows<InboundView> rows;
    private final Disclosure disclosure;

    InboundLetters(JdbcTemplate jdbc, Disclosure disclosure) {
        this.jdbc = JdbcClient.create(jdbc);
        this.rows = InboundProjection.rows(jdbc);
        this.disclosure = disclosure;
    }

    @QueryHandler
    InboundDossier handle(FindInbound query) {
        var scope = query.scope();
        var view = rows.find(query.id())
                .filter(each -> scope.readsAllOf(each.came().owner()))
                .orElseThrow(QueryRule::notFound);
        var whole = scope.worksFor(view.came().owner());
        var reader = new Disclosure.Reader(scope.caller(), whole, "case work", query.reader());
        return Texts.shown(disclosure, reader, texts -> InboundDossier.of(view, texts, query.reader()));
    }

    @QueryHandler
    InboundList handle(ListInbound query) {
        var slice = query.slice();
        var selection = new Selection().where("status = :status", "status", query.status());
        query.scope().owned(selection, "owner");
        selection.newestFirst(slice, "recorded_at", "id");
        var found = jdbc.sql("select body from inbound_letters_1.letters where " + selection.sql()
                        + " order by recorded_at desc, id desc limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> rows.view(row.getString("body")))
                .list();
        var page = slice.page(
                found, each -> Slice.cursor(each.recordedAt(), each.came().inboundLetterId()));
        return new InboundList(
                page.items().stream()
                        .map(view -> InboundDossier.of(view, one -> null, query.reader()))
                        .toList(),
                page.next());
    }
}
