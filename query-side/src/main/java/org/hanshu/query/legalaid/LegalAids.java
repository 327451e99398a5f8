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
        if (!slice.isFirst()) {
            var keys = slice.keys(2);
            selection
                    .also("(applied_at, id::text) < (:applied, :id)", "applied", keys.get(0))
                    .with("id", keys.get(1));
        }
        var found = jdbc.sql("select body from legal_aid_1.grants where " + selection.sql()
                        + " order by applied_at desc, id desc limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> grant(row.getString("body")))
                .list();
        var page = found.stream().limit(slice.limit()).toList();
        return new LegalAidList(
                page.stream()
                        .map(each -> LegalAidList.LegalAidItem.of(each, query.reader()))
                        .toList(),
                found.size() > page.size() ? cursor(page.getLast()) : null);
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
