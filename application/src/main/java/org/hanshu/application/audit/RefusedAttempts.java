package org.hanshu.application.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.query.audit.TurnedAway;
import org.hanshu.query.shared.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was turned away: a line a day for each thing, and one for all else where somebody tries too much. */
@Component
class RefusedAttempts implements TurnedAway {

    private static final int MOST_A_DAY = 1_000;
    private static final UUID OF_ALL = new UUID(0, 0);
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusedAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(Caller caller, String method, String place, @Nullable UUID target, int status) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into platform.refused_access as known (day, actor, method, place, target, status, role, organisation,
                            first_at, last_at)
                        select :day, :actor, :method, :place,
                            case when (select count(*) from (select 1 from platform.refused_access
                                where day = :day and actor = :actor limit :most) told) < :most then :target else :ofAll end,
                            :status, :role, :organisation, :now, :now
                        on conflict (day, actor, method, place, target, status) do update
                            set last_at = excluded.last_at, times = known.times + 1
                        """)
                .param("day", LocalDate.ofInstant(now, HERE))
                .param("actor", caller.actor())
                .param("method", method)
                .param("place", place)
                .param("target", target == null ? OF_ALL : target)
                .param("ofAll", OF_ALL)
                .param("most", MOST_A_DAY)
                .param("status", status)
                .param("role", caller.role().name())
                .param("organisation", caller.organisation().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Attempt> find(@Nullable String actor, @Nullable UUID target, @Nullable LocalDate from, int most) {
        var selection = new Selection()
                .where("actor = :actor", "actor", actor)
                .where("target = :target", "target", target)
                .where("day >= :from", "from", from)
                .with("most", most);
        return jdbc.sql("select * from platform.refused_access where " + selection.sql()
                        + " order by last_at desc, place, target limit :most")
                .params(selection.values())
                .query((row, n) -> attempt(row))
                .list();
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        var target = row.getObject("target", UUID.class);
        return new Attempt(
                row.getObject("day", LocalDate.class),
                row.getString("actor"),
                Role.valueOf(row.getString("role")),
                new OrganisationId(row.getString("organisation")),
                row.getString("method"),
                row.getString("place"),
                target.equals(OF_ALL) ? null : target,
                row.getInt("status"),
                instant(row, "first_at"),
                instant(row, "last_at"),
                row.getInt("times"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
