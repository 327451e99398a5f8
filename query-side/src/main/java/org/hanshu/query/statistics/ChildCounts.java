package org.hanshu.query.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.statistics.Statistics.Movement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the mediations, referrals and grants of legal aid of one kind, and adds up their money. */
@Component
class ChildCounts {

    private final JdbcClient jdbc;

    ChildCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Movement all(Asked asked, ChildKind kind, String name) {
        var selection = asked.children(kind).also(Asked.IN_PERIOD);
        return jdbc.sql("""
                        select count(*) filter (where opened_on < :from) carried_in,
                               count(*) filter (where opened_on >= :from) opened,
                               count(*) filter (where ended_on <= :to) ended,
                               count(*) filter (where ended_on is null or ended_on > :to) open
                        from statistics_1.children k where %s""".formatted(selection.sql()))
                .params(selection.values())
                .query((row, n) -> new Movement(
                        "ALL",
                        name,
                        row.getLong("carried_in"),
                        row.getLong("opened"),
                        0L,
                        row.getLong("ended"),
                        row.getLong("open")))
                .single();
    }

    long reached(Asked asked, ChildKind kind) {
        var selection = asked.children(kind).also("reached_on between :from and :to");
        return jdbc.sql("select count(*) from statistics_1.children k where " + selection.sql())
                .params(selection.values())
                .query(Long.class)
                .single();
    }

    Map<String, Long> byOutcome(Asked asked, ChildKind kind) {
        var selection = asked.children(kind).also("ended_on between :from and :to");
        return counted("ended_as", selection);
    }

    Map<String, Long> byLight(Asked asked, ChildKind kind) {
        var selection = asked.children(kind).also("opened_on <= :to and (ended_on is null or ended_on > :to)");
        var counts = new HashMap<String, Long>();
        counted("urgency", selection)
                .forEach((urgency, count) ->
                        counts.put(Clocks.light(Integer.parseInt(urgency)).name(), count));
        return counts;
    }

    private Map<String, Long> counted(String by, Selection selection) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("select %s as code, count(*) count from statistics_1.children k where %s group by 1"
                        .formatted(by, selection.sql()))
                .params(selection.values())
                .query(row -> {
                    counts.put(row.getString("code"), row.getLong("count"));
                });
        return counts;
    }

    BigDecimal sum(Asked asked, ChildKind kind, ChildAmount.Sort sort) {
        var selection =
                asked.children(kind).also("a.day between :from and :to").also("a.sort = :sort", "sort", sort.name());
        return jdbc.sql("""
                        select coalesce(sum(a.amount), 0)
                        from statistics_1.children k join statistics_1.child_amounts a using (id) where %s""".formatted(selection.sql()))
                .params(selection.values())
                .query(BigDecimal.class)
                .single();
    }
}
