package org.hanshu.query.letterregister;

import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds letters. */
@Component
class LetterRegister {

    private final JdbcClient jdbc;
    private final Disclosure disclosure;

    LetterRegister(JdbcClient jdbc, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.disclosure = disclosure;
    }

    @QueryHandler
    LetterList handle(ListLetters query) {
        var slice = query.slice();
        var selection = selection(query);
        var found = jdbc.sql("select body from letter_register_1.letters where " + selection.sql()
                        + " order by drafted_at desc, id desc limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> RowJson.mapper().readValue(row.getString("body"), LetterLine.class))
                .list();
        var page = slice.page(found, LetterRegister::cursor);
        var reader = new Disclosure.Reader(query.scope().caller(), false, "list", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new LetterList(
                        page.items().stream()
                                .map(line -> LetterList.LetterItem.of(line, texts, query.reader()))
                                .toList(),
                        page.next()));
    }

    private static Selection selection(ListLetters query) {
        var selection = new Selection();
        query.scope().owned(selection, "issuer");
        selection
                .where("kind = :kind", "kind", query.kind())
                .where("status = :status", "status", query.status())
                .where("issuer = :issuer", "issuer", query.issuer())
                .where("year = :year", "year", query.year())
                .where(
                        "(strpos(lower(employer), lower(:employer)) > 0 or uscc = :employer)",
                        "employer",
                        query.employer());
        selection.newestFirst(query.slice(), "drafted_at", "id");
        return selection;
    }

    private static String cursor(LetterLine last) {
        return Slice.cursor(last.draftedAt(), last.letterId());
    }
}
