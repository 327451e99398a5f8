package org.hanshu.query.statistics;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how satisfied those were who were called back in the period. */
@Component
class CallbackCounts {

    private final JdbcClient jdbc;

    CallbackCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Long> of(Asked asked) {
        var selection = asked.owned().also("b.day between :from and :to").also("""
                not exists (select from statistics_1.annulled_callbacks a where a.case_id = b.case_id and a.n = b.n)""");
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                        select b.satisfaction, count(*) count
                        from statistics_1.callbacks b join statistics_1.openings c on c.id = b.case_id and c.is_last
                        where %s group by 1""".formatted(selection.sql())).params(selection.values()).query(row -> {
            counts.put(row.getString("satisfaction"), row.getLong("count"));
        });
        return counts;
    }
}
