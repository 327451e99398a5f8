package org.hanshu.query.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanshu.api.vocabulary.LetterStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts letters and what they demand. */
@Component
class LetterCounts {

    private static final String OF_THE_PERIOD = "l.day between :from and :to";

    private final JdbcClient jdbc;

    LetterCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Statistics.LetterCount> byKindAndState(Asked asked, Words words) {
        var selection = asked.letters().also(OF_THE_PERIOD);
        return jdbc.sql("""
                        select kind, status, count(*) count from statistics_1.letters l
                        where %s group by 1, 2 order by 1, 2""".formatted(selection.sql()))
                .params(selection.values())
                .query((row, n) -> new Statistics.LetterCount(
                        row.getString("kind"),
                        row.getString("status"),
                        words.of(LetterStatus.valueOf(row.getString("status"))),
                        row.getLong("count")))
                .list();
    }

    /** What became of each answer that was due. */
    Map<String, Long> replies(Asked asked) {
        var selection = asked.letters().also("l.reply is not null").also("l.reply_due between :from and :to");
        var counts = new HashMap<String, Long>();
        jdbc.sql("select reply, count(*) count from statistics_1.letters l where %s group by 1"
                        .formatted(selection.sql()))
                .params(selection.values())
                .query(row -> {
                    counts.put(row.getString("reply"), row.getLong("count"));
                });
        return counts;
    }

    Map<String, Long> demands(Asked asked) {
        var selection = asked.letters().also(OF_THE_PERIOD);
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                        select d.state, count(*) count
                        from statistics_1.letters l join statistics_1.demands d using (id) where %s group by 1""".formatted(selection.sql())).params(selection.values()).query(row -> {
            counts.put(row.getString("state"), row.getLong("count"));
        });
        return counts;
    }
}
