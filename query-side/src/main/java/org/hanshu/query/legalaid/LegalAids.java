package org.hanshu.query.legalaid;

import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how grants of legal aid stand; the lawyer who works on one sees for whom, by name. */
@Component
class LegalAids {

    private final JdbcClient jdbc;
    private final Disclosure disclosure;

    LegalAids(JdbcClient jdbc, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.disclosure = disclosure;
    }

    @QueryHandler
    LegalAidDossier handle(FindLegalAid query) {
        var scope = query.scope();
        var selection = new Selection().also("id = :id", "id", query.id());
        scope.ownedOrAssigned(selection, "owner", "assigned");
        var grant = jdbc.sql("select body from legal_aid_1.grants where " + selection.sql())
                .params(selection.values())
                .query((row, n) -> grant(row.getString("body")))
                .optional()
                .orElseThrow(QueryRule::notFound);
        var whole = scope.worksFor(grant.application().owner()) || scope.isAssigned(grant.assigned());
        var reader = new Disclosure.Reader(scope.caller(), whole, "legal aid", query.reader());
        return Texts.shown(disclosure, reader, texts -> LegalAidDossier.of(grant, texts, query.reader()));
    }

    @QueryHandler
    LegalAidList handle(ListLegalAid query) {
        var slice = query.slice();
        var selection = new Selection()
                .where("status = :status", "status", query.status())
                .where("case_id = :caseId", "caseId", text(query.caseId()));
        query.scope().ownedOrAssigned(selection, "owner", "assigned");
        selection.newestFirst(slice, "applied_at", "id");
        var found = jdbc.sql("select body from legal_aid_1.grants where " + selection.sql()
                        + " order by applied_at desc, id desc limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> grant(row.getString("body")))
                .list();
        var page = slice.page(found, LegalAids::cursor);
        return new LegalAidList(
                page.items().stream()
                        .map(each -> LegalAidList.LegalAidItem.of(each, query.reader()))
                        .toList(),
                page.next());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Grant grant(String body) {
        return RowJson.mapper().readValue(body, Grant.class);
    }

    private static String cursor(Grant last) {
        return Slice.cursor(last.appliedAt(), last.application().childId());
    }
}
