package org.hanshu.query.referrals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what was referred and how it stands, to the union all of it and to an agency what was sent there. */
@Component
class Referrals {

    private final JdbcClient jdbc;
    private final FoldedRows<ReferralView> rows;
    private final Disclosure disclosure;

    Referrals(JdbcTemplate jdbc, Disclosure disclosure) {
        this.jdbc = JdbcClient.create(jdbc);
        this.rows = ReferralsProjection.rows(jdbc);
        this.disclosure = disclosure;
    }

    @QueryHandler
    ReferralDossier handle(FindReferral query) {
        var scope = query.scope();
        var view = rows.find(query.id()).orElseThrow(QueryRule::notFound);
        if (scope.readsAllOf(view.prepared().owner())) {
            var reader = reader(scope, scope.worksFor(view.prepared().owner()), query.reader());
            return Texts.shown(disclosure, reader, texts -> Reading.of(view, texts, query.reader())
                    .dossier());
        }
        var theirs = theirs(view, scope).orElseThrow(QueryRule::notFound);
        return Texts.shown(disclosure, reader(scope, true, query.reader()), texts -> new Reading(
                        view, theirs, false, texts, query.reader())
                .dossier());
    }

    private static Disclosure.Reader reader(Scope scope, boolean whole, Locale language) {
        return new Disclosure.Reader(scope.caller(), whole, "case work", language);
    }

    /** What was between the union and the reader's agency; nothing where it was never sent there. */
    private static Optional<List<Round>> theirs(ReferralView view, Scope scope) {
        var theirs = view.rounds().stream()
                .filter(round ->
                        round.sent() != null && scope.isSentTo(round.to().organisation()))
                .toList();
        return theirs.isEmpty() ? Optional.empty() : Optional.of(theirs);
    }

    @QueryHandler
    ReferralList handle(ListReferrals query) {
        var slice = query.slice();
        var selection = selection(query);
        var found = jdbc.sql("select body from referrals_1.referrals where " + selection.sql()
                        + " order by prepared_at desc, id desc limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> rows.view(row.getString("body")))
                .list();
        var page = slice.page(
                found, each -> Slice.cursor(each.preparedAt(), each.prepared().referralId()));
        return new ReferralList(
                page.items().stream().map(view -> item(view, query)).toList(), page.next());
    }

    private static ReferralList.ReferralItem item(ReferralView view, ListReferrals query) {
        var asUnion = query.scope().readsAllOf(view.prepared().owner());
        var rounds = asUnion ? view.rounds() : theirs(view, query.scope()).orElseThrow();
        var reading = new Reading(view, rounds, asUnion, Reading.NOTHING_SHOWN, query.reader());
        return ReferralList.ReferralItem.of(reading.dossier());
    }

    private static Selection selection(ListReferrals query) {
        var selection = new Selection();
        query.scope().ownedOrSentTo(selection, "owner", "sent_to", "status", query.status());
        selection.newestFirst(query.slice(), "prepared_at", "id");
        return selection;
    }
}
