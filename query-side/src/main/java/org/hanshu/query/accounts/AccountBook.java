package org.hanshu.query.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whose an account is. */
@Component
class AccountBook {

    private final JdbcClient jdbc;

    AccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    FindAccount.Found handle(FindAccount query) {
        return new FindAccount.Found(jdbc.sql("select body from accounts_1.accounts where name = ?")
                .param(query.name())
                .query((row, n) -> view(row))
                .optional()
                .orElse(null));
    }

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
