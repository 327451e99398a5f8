package org.hanshu.query.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.account.AccountId;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whose an account is. */
@Component
class AccountBook {

    private final JdbcClient jdbc;
    private final EventStore events;

    AccountBook(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Nobody comes in, or acts in another's place, because a read model lags: what its row has not seen is in the history. */
    @QueryHandler
    FindAccount.Found handle(FindAccount query) {
        var written = jdbc.sql("select seq, body from accounts_1.accounts where name = ?")
                .param(query.name())
                .query((row, n) -> new Written(row.getLong("seq"), view(row)))
                .optional();
        return new FindAccount.Found(asHappened(query.name(), written).orElse(null));
    }

    private Optional<AccountView> asHappened(String name, Optional<Written> written) {
        var known = written.map(Written::view);
        var next = written.map(Written::seq).orElse(-1L) + 1;
        for (var since = events.readEvents(AccountId.of(name).toString(), next); since.hasNext(); ) {
            var message = since.next();
            known = AccountView.evolve(known, (AccountEvent) message.getPayload(), Told.of(message));
        }
        return known;
    }

    /** @param seq the last event of the account that the row has seen */
    private record Written(long seq, AccountView view) {}

    @QueryHandler
    FindPlacesTaken.Found handle(FindPlacesTaken query) {
        var theirs = RowJson.mapper()
                .writeValueAsString(Map.of("substitutions", List.of(Map.of("substitute", query.name()))));
        return new FindPlacesTaken.Found(jdbc.sql("select body from accounts_1.accounts where body @> ?::jsonb")
                .param(theirs)
                .query((row, n) -> view(row))
                .list());
    }

    @QueryHandler
    AccountList handle(ListAccounts query) {
        var slice = query.slice();
        var selection = new Selection();
        if (!slice.isFirst()) {
            selection.also("name > :after", "after", slice.keys(1).getFirst());
        }
        var found = jdbc.sql(
                        "select body from accounts_1.accounts where " + selection.sql() + " order by name limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> view(row))
                .list();
        var page = slice.page(found, each -> Slice.cursor(each.name()));
        return new AccountList(
                query.on(),
                page.items().stream()
                        .map(each -> AccountList.AccountItem.of(each, query.on()))
                        .toList(),
                page.next());
    }

    private static AccountView view(ResultSet row) throws SQLException {
        return RowJson.mapper().readValue(row.getString("body"), AccountView.class);
    }
}
