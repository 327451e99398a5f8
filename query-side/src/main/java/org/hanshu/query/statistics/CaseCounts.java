package org.hanshu.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanshu.query.shared.Clocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts cases, each as often as it was open in the period. */
@Component
class CaseCounts {

    private static final String COUNTED = """
            count(*) filter (where opened_on < :from) carried_in,
            count(*) filter (where opened_on >= :from) opened,
            count(*) filter (where opened_on >= :from and cycle > 1) reopened,
            count(*) filter (where ended_on <= :to) ended,
            count(*) filter (where ended_on is null or ended_on > :to) open""";

    private final JdbcClient jdbc;

    CaseCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line: the sort of line, its code, and how many. */
    record Row(String by, String code, long carriedIn, long opened, long reopened, long ended, long open) {}

    /** By nothing, and by all that is said of a case but its causes. */
    List<Row> rows(Asked asked) {
        var selection = asked.cases().also(Asked.IN_PERIOD);
        return jdbc.sql("""
                        select case when grouping(dispute) = 0 then 'dispute' when grouping(kind) = 0 then 'kind'
                                    when grouping(region) = 0 then 'region' when grouping(status) = 0 then 'status'
                                    when grouping(ended_by) = 0 then 'ended_by' else 'all' end sort,
                               coalesce(dispute, kind, region, status, ended_by, '') code, %s
                        from statistics_1.openings where %s
                        group by grouping sets ((), (dispute), (kind), (region), (status), (ended_by))
                        order by 1, 2""".formatted(COUNTED, selection.sql()))
                .params(selection.values())
                .query((row, n) -> row(row))
                .list();
    }

    /** A case counts under each of its causes. */
    List<Row> byCause(Asked asked) {
        var selection = asked.cases().also(Asked.IN_PERIOD);
        return jdbc.sql("""
                        select 'cause' sort, cause code, %s
                        from statistics_1.openings cross join lateral unnest(causes) x (cause)
                        where %s group by cause""".formatted(COUNTED, selection.sql()))
                .params(selection.values())
                .query((row, n) -> row(row))
                .list();
    }

    /** Those that are open at the end, by their own light and their children's: added up, as a join could go row by row. */
    Map<String, Long> byLight(Asked asked) {
        var selection = asked.cases().also("opened_on <= :to and (ended_on is null or ended_on > :to)");
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                        select urgency, count(*) count
                        from (select id, max(urgency) urgency
                              from (select id, urgency, true own from statistics_1.openings where %s
                                    union all
                                    select x.id, urgency, false
                                    from statistics_1.letters cross join lateral unnest(cases) x (id)
                                    where urgency > 0
                                    union all
                                    select x.id, urgency, false
                                    from statistics_1.children cross join lateral unnest(cases) x (id)
                                    where urgency > 0) its
                              group by id having bool_or(own)) cases
                        group by 1""".formatted(selection.sql())).params(selection.values()).query(row -> {
            counts.put(Clocks.light(row.getInt("urgency")).name(), row.getLong("count"));
        });
        return counts;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("sort"),
                row.getString("code"),
                row.getLong("carried_in"),
                row.getLong("opened"),
                row.getLong("reopened"),
                row.getLong("ended"),
                row.getLong("open"));
    }
}
