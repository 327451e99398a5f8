package org.hanshu.query.statistics;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the time limits of cases whose last day lies in the period. */
@Component
class LimitCounts {

    /** What the workers must send, what both sides talk about and what they settled on is not the union's to keep. */
    private static final Set<String> OF_THE_PARTIES =
            Set.of("case.information", "case.consultation", "case.settlement");

    private final JdbcClient jdbc;

    LimitCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Statistics.Limit> of(Asked asked, Words words) {
        var selection = asked.cases().also("due between :from and :to");
        return jdbc.sql("""
                        select rule, count(*) filter (where state = 'MET') met,
                               count(*) filter (where state = 'MISSED') missed,
                               count(*) filter (where state = 'RUNNING') running
                        from statistics_1.limits where %s group by 1 order by 1""".formatted(selection.sql()))
                .params(selection.values())
                .query((row, n) -> new Statistics.Limit(
                        row.getString("rule"),
                        words.of("limit", row.getString("rule")),
                        !OF_THE_PARTIES.contains(row.getString("rule")),
                        row.getLong("met"),
                        row.getLong("missed"),
                        row.getLong("running")))
                .list();
    }
}
