package org.hanshu.application.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.UnmaskGround;
import org.hanshu.query.audit.AccessList.Access;
import org.hanshu.query.audit.Accesses;
import org.hanshu.query.shared.Mandate;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Unmaskings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was shown which personal data, and why. */
final class AccessLog implements Accesses, Unmaskings {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(Collection<? extends Personal<?>> shown, Caller reader, String reason, @Nullable Mandate mandate) {
        jdbc.sql("""
                        insert into platform.access_log
                            (at, actor, role, organisation, purpose, case_id, mandate, ground, subject, kind)
                        select ?, ?, ?, ?, ?, ?, ?, ?, subject, kind
                        from unnest(?::text[]::uuid[], ?::text[]) as shown (subject, kind)
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(reader.actor())
                .param(reader.role().name())
                .param(reader.organisation().value())
                .param(reason)
                .param(mandate == null ? null : mandate.caseId())
                .param(mandate == null ? null : mandate.number())
                .param(mandate == null ? null : mandate.ground().name())
                .param(shown.stream().map(one -> one.subject().toString()).toArray(String[]::new))
                .param(shown.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Access> find(Asked asked) {
        var selection = new Selection()
                .where("actor = :actor", "actor", asked.actor())
                .where("subject = :subject", "subject", asked.subject())
                .where("at >= :since", "since", atOffset(asked.from()))
                .where("at < :until", "until", atOffset(asked.to()))
                .where("id < :before", "before", asked.before())
                .with("most", asked.most());
        return jdbc.sql("select * from platform.access_log where " + selection.sql() + " order by id desc limit :most")
                .params(selection.values())
                .query((row, n) -> new Access(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Role.valueOf(row.getString("role")),
                        new OrganisationId(row.getString("organisation")),
                        row.getObject("subject", UUID.class),
                        Personal.Kind.valueOf(row.getString("kind")),
                        row.getString("purpose"),
                        row.getObject("case_id", UUID.class),
                        row.getString("mandate"),
                        row.getString("ground") == null ? null : UnmaskGround.valueOf(row.getString("ground"))))
                .list();
    }

    @Override
    public List<Unmasking> of(UUID caseId, @Nullable Long before, int most) {
        var selection = new Selection()
                .where("case_id = :case", "case", caseId)
                .where("id < :before", "before", before)
                .with("most", most);
        return jdbc.sql("select * from platform.access_log where mandate is not null and " + selection.sql()
                        + " order by id desc limit :most")
                .params(selection.values())
                .query((row, n) -> new Unmasking(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        new OrganisationId(row.getString("organisation")),
                        row.getString("mandate"),
                        UnmaskGround.valueOf(row.getString("ground")),
                        row.getObject("subject", UUID.class),
                        Personal.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
