package org.hanshu.query.proposals;

import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what the system suggests. */
@Component
class Proposals {

    private final JdbcClient jdbc;
    private final Disclosure disclosure;

    Proposals(JdbcClient jdbc, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.disclosure = disclosure;
    }

    @QueryHandler
    ProposalList handle(ListProposals query) {
        var slice = query.slice();
        var selection = new Selection().where("status = :status", "status", query.status());
        query.scope().owned(selection, "owner");
        selection.newestFirst(slice, "proposed_at", "id");
        var found = jdbc.sql("select body from proposals_1.proposals where " + selection.sql()
                        + " order by proposed_at desc, id desc limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> RowJson.mapper().readValue(row.getString("body"), ProposalLine.class))
                .list();
        var page = slice.page(found, each -> Slice.cursor(each.proposedAt(), each.proposalId()));
        var reader = new Disclosure.Reader(query.scope().caller(), false, "list", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new ProposalList(
                        page.items().stream()
                                .map(line -> ProposalList.ProposalItem.of(line, texts))
                                .toList(),
                        page.next()));
    }
}
