package org.hanshu.query.organisations;

import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.agency.Particulars;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.query.organisations.OrganisationList.OrganisationItem;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which unions and agencies there were on a day. */
@Component
class OrganisationBook {

    /** Who keeps the register, and who looks at how it is kept. */
    private static final Set<Role> READ_THE_ORDERS = Set.of(Role.ADMIN, Role.AUDITOR);

    private final JdbcClient jdbc;

    OrganisationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    OrganisationList handle(ListOrganisations query) {
        var slice = query.slice();
        var selection = new Selection().where("day <= :on", "on", query.on());
        if (!slice.isFirst()) {
            selection.also("organisation > :after", "after", slice.keys(1).getFirst());
        }
        var ids = jdbc.sql("select distinct organisation from organisations_1.steps where " + selection.sql()
                        + " order by organisation limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query(String.class)
                .list();
        var page = slice.page(ids, Slice::cursor);
        return new OrganisationList(
                query.on(), page.items().stream().map(id -> item(id, query)).toList(), page.next());
    }

    private OrganisationItem item(String id, ListOrganisations query) {
        var steps = jdbc.sql("select * from organisations_1.steps where organisation = :id and day <= :on order by seq")
                .param("id", id)
                .param("on", query.on())
                .query((row, n) -> OrganisationStep.of(row))
                .list();
        return item(
                new OrganisationId(id),
                steps,
                READ_THE_ORDERS.contains(query.caller().role()));
    }

    private static OrganisationItem item(OrganisationId id, List<OrganisationStep> steps, boolean withOrders) {
        var register = Organisations.none();
        for (var step : steps) {
            register = register.after(step.event());
        }
        var is = Particulars.of(register.find(id).orElseThrow());
        var last = steps.getLast();
        var end = last.event() instanceof OrganisationClosed closed ? closed : null;
        return new OrganisationItem(
                id,
                is.zh(),
                is.en(),
                is.region(),
                is.level(),
                is.trade(),
                is.characters(),
                is.parent(),
                is.kind(),
                is.takesIn(),
                steps.getFirst().day(),
                end == null ? null : last.day(),
                end == null ? null : end.successor(),
                withOrders ? steps.stream().map(OrganisationList.Step::of).toList() : List.of(),
                last.sequence());
    }
}
