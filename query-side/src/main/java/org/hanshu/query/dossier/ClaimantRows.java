package org.hanshu.query.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Slice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The claimants of all cases, one row each: a case of thousands is read and written without them. */
final class ClaimantRows {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final AppendedRows claimants;
    private final AppendedRows corrected;

    ClaimantRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        client = JdbcClient.create(jdbc);
        claimants = new AppendedRows(
                jdbc,
                "insert into dossier_1.claimants (case_id, n, body) values (?, ?, ?::jsonb) on conflict do nothing");
        corrected = new AppendedRows(jdbc, """
                insert into dossier_1.claimants (case_id, n, body) values (?, ?, ?::jsonb)
                on conflict (case_id, n) do update set body = excluded.body""");
    }

    void add(CaseId caseId, List<Claimant> more) {
        more.forEach(
                each -> claimants.add(caseId.value(), each.n(), RowJson.mapper().writeValueAsString(each)));
    }

    /** As they should have been told; whichever is written first, this stands in the end. */
    void correct(CaseId caseId, List<Claimant> right) {
        right.forEach(
                each -> corrected.add(caseId.value(), each.n(), RowJson.mapper().writeValueAsString(each)));
    }

    /** As many as the dossier shows, and how many there are with no higher number. */
    Claimants first(UUID caseId, int highest) {
        var total = new AtomicInteger();
        var first = client.sql("""
                        select body, count(*) over () total from dossier_1.claimants
                        where case_id = ? and n <= ? order by n limit ?""")
                .params(caseId, highest, Claimants.SHOWN)
                .query((row, n) -> {
                    total.set(row.getInt("total"));
                    return claimant(row);
                })
                .list();
        return new Claimants(first, total.get());
    }

    /** Those up to this number that the slice asks for, and one more where any follows. */
    List<Claimant> part(UUID caseId, int highest, Slice slice) {
        return client.sql("""
                        select body from dossier_1.claimants
                        where case_id = ? and n <= ? and n > ? order by n limit ?""")
                .params(caseId, highest, slice.number(), slice.rowsToRead())
                .query((row, n) -> claimant(row))
                .list();
    }

    Optional<Claimant> find(UUID caseId, int n) {
        return client.sql("select body from dossier_1.claimants where case_id = ? and n = ?")
                .params(caseId, n)
                .query((row, any) -> claimant(row))
                .optional();
    }

    void clear() {
        jdbc.execute("truncate table dossier_1.claimants");
    }

    private static Claimant claimant(ResultSet row) throws SQLException {
        return RowJson.mapper().readValue(row.getString("body"), Claimant.class);
    }
}
