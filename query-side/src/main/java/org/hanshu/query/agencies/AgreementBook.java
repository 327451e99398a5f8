package org.hanshu.query.agencies;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.agency.AgencyId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.query.agencies.AgreementList.AgreementItem;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what is shared with whom, and under which paper. */
@Component
class AgreementBook {

    private final JdbcClient jdbc;
    private final EventStore events;

    AgreementBook(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A door must not stay open because a read model lags: what its row has not seen yet is read from the history. */
    @QueryHandler
    FindShares.Found handle(FindShares query) {
        var written = jdbc.sql("select seq, body from agencies_1.agencies where agency = ?")
                .param(query.agency().value())
                .query((row, n) -> new Written(
                        row.getLong("seq"), RowJson.mapper().readValue(row.getString("body"), AgencyView.class)))
                .optional();
        return new FindShares.Found(asHappened(query.agency(), written)
                .map(view -> view.sharesOn(query.on()))
                .orElse(List.of()));
    }

    private Optional<AgencyView> asHappened(OrganisationId agency, Optional<Written> written) {
        var known = written.map(Written::view);
        var next = written.map(Written::seq).orElse(-1L) + 1;
        for (var since = events.readEvents(AgencyId.of(agency).toString(), next); since.hasNext(); ) {
            var message = since.next();
            known = AgencyView.evolve(known, (AgencyEvent) message.getPayload(), Told.of(message));
        }
        return known;
    }

    /** @param seq the last event of the agency that the row has seen */
    private record Written(long seq, AgencyView view) {}

    @QueryHandler
    AgreementList handle(ListAgreements query) {
        var slice = query.slice();
        var selection = new Selection();
        query.scope().agreements(selection, "union_id");
        selection.where(
                "made_on <= :on and begins <= :on and ends >= :on and (ended_on is null or ended_on >= :on)",
                "on",
                query.on() == null ? null : query.on().toString());
        if (!slice.isFirst()) {
            selection
                    .also("(agency, n) > (:agency, :n)", "agency", slice.keys(2).get(0))
                    .with("n", n(slice));
        }
        var day = requireNonNullElse(query.on(), query.today());
        var found = jdbc.sql("select agency, agreement from agencies_1.agreements where " + selection.sql()
                        + " order by agency, n limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> AgreementItem.of(
                        new OrganisationId(row.getString("agency")),
                        RowJson.mapper().readValue(row.getString("agreement"), AgencyView.Agreement.class),
                        day,
                        query.reader()))
                .list();
        var page = slice.page(found, each -> Slice.cursor(each.agency().id(), each.n()));
        return new AgreementList(page.items(), page.next());
    }

    private static int n(Slice slice) {
        try {
            return Integer.parseInt(slice.keys(2).get(1));
        } catch (NumberFormatException e) {
            throw Slice.unreadable();
        }
    }
}
