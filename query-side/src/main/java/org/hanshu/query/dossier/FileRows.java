package org.hanshu.query.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of all cases, one row per entry. */
@Component
class FileRows {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final AppendedRows entries;
    private final AppendedRows annulled;

    FileRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        client = JdbcClient.create(jdbc);
        entries = new AppendedRows(jdbc, """
                insert into dossier_1.file_entries (case_id, seq, kind, n, at, recorded_at, entered_by, body)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""");
        annulled = new AppendedRows(
                jdbc,
                "insert into dossier_1.annulled_entries (case_id, kind, n) values (?, ?, ?) on conflict do nothing");
    }

    /** An annulled entry stays in its row, and is shown no more. */
    void annul(EntryAnnulled none) {
        annulled.add(none.caseId().value(), none.kind().name(), none.n());
    }

    void add(FileEntry entry) {
        entries.add(
                entry.caseId(),
                entry.seq(),
                entry.kind().name(),
                entry.n(),
                entry.at().toString(),
                entry.recordedAt() == null ? null : entry.recordedAt().toString(),
                entry.enteredBy(),
                RowJson.mapper().writeValueAsString(entry.entry()));
    }

    FileContents contents(UUID caseId, FileReach reach) {
        var selection = reach.rowsOf(new Selection().also("case_id = :caseId", "caseId", caseId));
        var counts = new EnumMap<EntryKind, Integer>(EntryKind.class);
        var latest = new ArrayList<FileEntry>();
        client.sql("""
                        select * from (
                            select *, row_number() over (partition by kind order by n desc) nth,
                                   count(*) over (partition by kind) total
                            from dossier_1.standing_entries where %s) entries
                        where nth <= :shown order by seq""".formatted(selection.sql()))
                .params(selection.with("shown", FileContents.SHOWN).values())
                .query(row -> {
                    var entry = entry(row);
                    counts.put(entry.kind(), row.getInt("total"));
                    latest.add(entry);
                });
        return new FileContents(counts, latest);
    }

    /** The part of the file that the slice asks for, and one entry more where any follows. */
    List<FileEntry> part(UUID caseId, FileReach reach, @Nullable EntryKind kind, Slice slice) {
        var selection =
                new Selection().also("case_id = :caseId", "caseId", caseId).where("kind = :kind", "kind", kind);
        reach.rowsOf(selection);
        if (!slice.isFirst()) {
            selection.also("seq > :seq", "seq", last(slice));
        }
        return client.sql("select * from dossier_1.standing_entries where " + selection.sql()
                        + " order by seq limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> entry(row))
                .list();
    }

    void clear() {
        jdbc.execute("truncate table dossier_1.file_entries, dossier_1.annulled_entries");
    }

    private static long last(Slice slice) {
        try {
            return Long.parseLong(slice.keys(1).getFirst());
        } catch (NumberFormatException e) {
            throw Slice.unreadable();
        }
    }

    private static FileEntry entry(ResultSet row) throws SQLException {
        var kind = EntryKind.valueOf(row.getString("kind"));
        var recordedAt = row.getString("recorded_at");
        return new FileEntry(
                row.getLong("seq"),
                kind,
                row.getInt("n"),
                Instant.parse(row.getString("at")),
                recordedAt == null ? null : Instant.parse(recordedAt),
                row.getString("entered_by"),
                RowJson.mapper().readValue(row.getString("body"), FileEntry.type(kind)));
    }
}
