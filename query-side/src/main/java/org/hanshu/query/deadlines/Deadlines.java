package org.hanshu.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.period.WhyThisDate;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.ClockWords;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which time limits run. */
@Component
class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    DeadlineList handle(ListDeadlines query) {
        var slice = query.slice();
        var selection = selection(query);
        var found = jdbc.sql("""
                        select r.id, r.body ->> 'caseId' case_id, r.body ->> 'letterId' letter_id,
                               r.body ->> 'number' number, r.body ->> 'childId' child_id,
                               r.body ->> 'childKind' child_kind, c.clock
                        from deadlines_1.running r
                        cross join lateral jsonb_array_elements(r.body -> 'clocks' -> 'all') c (clock)
                        where r.next_due is not null and c.clock ->> 'light' <> 'GREY' and %s
                        order by (c.clock -> 'deadline' ->> 'due') collate "C", r.id, c.clock -> 'deadline' ->> 'name'
                        limit :rows""".formatted(selection.sql()))
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> row(row))
                .list();
        var page = slice.page(found, Row::cursor);
        return new DeadlineList(
                page.items().stream().map(each -> each.item(query.reader())).toList(), page.next());
    }

    private static Selection selection(ListDeadlines query) {
        var selection = new Selection();
        query.scope().owned(selection, "r.owner");
        selection
                .where("r.owner = :unit", "unit", query.unit())
                .where("c.clock ->> 'light' = :light", "light", query.light());
        if (query.from() != null) {
            selection.also(
                    "c.clock -> 'deadline' ->> 'due' >= :from",
                    "from",
                    query.from().toString());
        }
        if (query.to() != null) {
            selection
                    .also(
                            "c.clock -> 'deadline' ->> 'due' <= :to",
                            "to",
                            query.to().toString())
                    .also("r.next_due <= :to");
        }
        if (!query.slice().isFirst()) {
            var keys = query.slice().keys(3);
            selection
                    .also(
                            "((c.clock -> 'deadline' ->> 'due') collate \"C\", r.id::text,"
                                    + " c.clock -> 'deadline' ->> 'name') > (:due, :id, :name)",
                            "due",
                            keys.get(0))
                    .with("id", keys.get(1))
                    .with("name", keys.get(2));
        }
        return selection;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                uuid(row.getString("case_id")),
                uuid(row.getString("letter_id")),
                row.getString("number"),
                uuid(row.getString("child_id")),
                row.getString("child_kind"),
                RowJson.mapper().readValue(row.getString("clock"), Clock.class));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private record Row(
            UUID id,
            @Nullable UUID caseId,
            @Nullable UUID letterId,
            @Nullable String number,
            @Nullable UUID childId,
            @Nullable String childKind,
            Clock clock) {

        DeadlineList.DeadlineItem item(Locale reader) {
            var deadline = clock.deadline();
            return new DeadlineList.DeadlineItem(
                    deadline.name(),
                    ClockWords.in(reader).of(deadline.name()),
                    caseId,
                    letterId,
                    childId,
                    childKind == null ? null : ChildKind.valueOf(childKind),
                    number,
                    deadline.due(),
                    clock.light(),
                    deadline.rule(),
                    deadline.ruleVersion(),
                    deadline.calendarVersion(),
                    deadline.provisional(),
                    WhyThisDate.sentence(deadline, reader));
        }

        String cursor() {
            return Slice.cursor(clock.deadline().due(), id, clock.deadline().name());
        }
    }
}
