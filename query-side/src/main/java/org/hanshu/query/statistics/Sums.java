package org.hanshu.query.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hanshu.query.shared.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up money. */
@Component
class Sums {

    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is claimed in the cases of the period, by what it is claimed under; each case once. */
    Map<Dispute, BigDecimal> claimed(Asked asked) {
        var selection = asked.owned().also(Asked.IN_PERIOD);
        return jdbc.sql("""
                        select coalesce(sum(labour), 0) labour, coalesce(sum(civil), 0) civil
                        from (select distinct on (id) labour, civil from statistics_1.openings
                              where %s) c""".formatted(selection.sql()))
                .params(selection.values())
                .query((row, n) -> Map.of(
                        Dispute.LABOUR, row.getBigDecimal("labour"),
                        Dispute.CIVIL, row.getBigDecimal("civil")))
                .single();
    }

    BigDecimal demanded(Asked asked) {
        var selection = asked.letters().also("l.day between :from and :to");
        return jdbc.sql("""
                        select coalesce(sum(d.amount), 0)
                        from statistics_1.letters l join statistics_1.demands d using (id) where %s""".formatted(selection.sql()))
                .params(selection.values())
                .query(BigDecimal.class)
                .single();
    }

    /** What was verified in the period as paid, by the law under which the cases stand. */
    Map<Dispute, BigDecimal> paid(Asked asked) {
        var paid = new HashMap<Dispute, BigDecimal>();
        add(paid, asked.owned(), """
                select c.dispute, sum(p.amount) sum
                from statistics_1.settlement_payments p join statistics_1.openings c using (id)
                where c.is_last and p.day between :from and :to and %s group by 1""");
        add(paid, asked.letters(), """
                select coalesce(d.dispute, 'NOTHING_CLAIMED') dispute, sum(p.amount) sum
                from statistics_1.letter_payments p join statistics_1.letters l using (id)
                cross join lateral (
                    select case when min(c.dispute) <> max(c.dispute) then 'BOTH' else min(c.dispute) end dispute
                    from statistics_1.openings c where c.id = any(l.cases) and c.is_last) d
                where p.day between :from and :to and %s group by 1""");
        return paid;
    }

    private void add(Map<Dispute, BigDecimal> sums, Selection selection, String sql) {
        jdbc.sql(sql.formatted(selection.sql())).params(selection.values()).query(row -> {
            sums.merge(Dispute.valueOf(row.getString("dispute")), row.getBigDecimal("sum"), BigDecimal::add);
        });
    }
}
