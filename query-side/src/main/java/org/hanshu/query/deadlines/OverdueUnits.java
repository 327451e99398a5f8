package org.hanshu.query.deadlines;

import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which unions are late. */
@Component
class OverdueUnits {

    private final JdbcClient jdbc;

    OverdueUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Overdue handle(FindOverdue query) {
        var selection = new Selection().also("r.next_due is not null").also("c.clock ->> 'light' = 'RED'");
        query.scope().owned(selection, "r.owner");
        return new Overdue(jdbc.sql("""
                        select r.owner, count(*) limits, count(distinct r.id) things,
                               min(c.clock -> 'deadline' ->> 'due') oldest
                        from deadlines_1.running r
                        cross join lateral jsonb_array_elements(r.body -> 'clocks' -> 'all') c (clock)
                        where %s group by r.owner order by limits desc, r.owner""".formatted(selection.sql()))
                .params(selection.values())
                .query((row, n) -> new Overdue.Unit(
                        Named.of(new OrganisationId(row.getString("owner")), query.reader()),
                        row.getLong("limits"),
                        row.getLong("things"),
                        LocalDate.parse(row.getString("oldest"))))
                .list());
    }
}
