package org.hanshu.query.mediations;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds mediations for the union that opened them and for who mediates. */
@Component
class Mediations {

    private final JdbcClient jdbc;
    private final PartyNames names;
    private final Disclosure disclosure;

    Mediations(JdbcClient jdbc, PartyNames names, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.names = names;
        this.disclosure = disclosure;
    }

    @QueryHandler
    MediationDossier handle(FindMediation query) {
        var scope = query.scope();
        var selection = new Selection().also("id = :id", "id", query.id());
        scope.ownedOrAssigned(selection, "owner", "mediators");
        var view = rows(selection, "").stream().findFirst().orElseThrow(QueryRule::notFound);
        var applied = view.applied();
        var mediates = scope.isAssigned(view.mediators());
        var whole = mediates || scope.worksFor(applied.owner());
        var reader = new Disclosure.Reader(scope.caller(), whole, "mediation", query.reader());
        var caseId = applied.caseId().value();
        var number = names.numbers(List.of(caseId)).get(caseId);
        var called = names.of(caseId);
        return Texts.shown(
                disclosure, reader, texts -> new Reading(view, number, called, mediates, texts, query.reader())
                        .dossier());
    }

    @QueryHandler
    MediationList handle(ListMediations query) {
        var slice = query.slice();
        var selection = new Selection().where("status = :status", "status", query.status());
        query.scope().ownedOrAssigned(selection, "owner", "mediators");
        selection.newestFirst(slice, "applied_at", "id");
        var found = rows(selection.with("rows", slice.rowsToRead()), " order by applied_at desc, id desc limit :rows");
        var page = slice.page(found, Mediations::cursor);
        var numbers =
                names.numbers(page.items().stream().map(Mediations::caseId).toList());
        return new MediationList(
                page.items().stream()
                        .map(view -> MediationList.MediationItem.of(view, numbers.get(caseId(view))))
                        .toList(),
                page.next());
    }

    private List<MediationView> rows(Selection selection, String order) {
        return jdbc.sql("select body from mediation_1.mediations where " + selection.sql() + order)
                .params(selection.values())
                .query((row, n) -> RowJson.mapper().readValue(row.getString("body"), MediationView.class))
                .list();
    }

    private static UUID caseId(MediationView view) {
        return view.applied().caseId().value();
    }

    private static String cursor(MediationView last) {
        return Slice.cursor(last.appliedAt(), last.applied().mediationId());
    }
}
