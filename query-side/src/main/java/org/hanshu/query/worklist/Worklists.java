package org.hanshu.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who has to do what. */
@Component
class Worklists {

    /** Under which path each kind of child is read. */
    private static final Map<String, String> PATHS = Map.of(
            "MEDIATION",
            "mediations",
            "REFERRAL",
            "referrals",
            "LEGAL_AID",
            "legal-aid",
            "INBOUND_LETTER",
            "inbound-letters");

    private static final String NOT_DUE = "9999-12-31";

    private final JdbcClient jdbc;

    Worklists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Worklist handle(FindWorklist query) {
        var slice = query.slice();
        var selection = selection(query);
        var found = jdbc.sql("select * from worklist_1.tasks where " + selection.sql()
                        + " order by calm, due, key limit :rows")
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> row(row))
                .list();
        var page = slice.page(found, Row::cursor);
        var words = new TaskWords(query.reader());
        return new Worklist(page.items().stream().map(row -> row.item(words)).toList(), page.next());
    }

    private static Selection selection(FindWorklist query) {
        var selection = new Selection()
                .also(
                        "roles @> to_jsonb(:role::text)",
                        "role",
                        query.scope().role().name())
                .also("not not_by @> to_jsonb(:account::text)")
                .also(
                        "(only_by = '[]' or only_by @> to_jsonb(:account::text))",
                        "account",
                        query.scope().caller().actor());
        query.scope().business(selection, "owner", "only_by");
        if (!query.slice().isFirst()) {
            var keys = query.slice().keys(3);
            selection
                    .also("(calm, due, key) > (:calm, :due, :key)", "calm", calm(keys.get(0)))
                    .with("due", keys.get(1))
                    .with("key", keys.get(2));
        }
        return selection;
    }

    private static int calm(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw Slice.unreadable();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("key"),
                TaskKind.valueOf(row.getString("kind")),
                row.getInt("n"),
                uuid(row.getString("case_id")),
                uuid(row.getString("letter_id")),
                uuid(row.getString("proposal_id")),
                uuid(row.getString("child_id")),
                row.getString("child_kind"),
                row.getString("label"),
                row.getString("due"),
                row.getInt("calm"));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private record Row(
            String key,
            TaskKind kind,
            int n,
            @Nullable UUID caseId,
            @Nullable UUID letterId,
            @Nullable UUID proposalId,
            @Nullable UUID childId,
            @Nullable String childKind,
            @Nullable String label,
            String due,
            int calm) {

        Worklist.WorkItem item(TaskWords words) {
            return new Worklist.WorkItem(
                    key,
                    kind,
                    caseId,
                    letterId,
                    proposalId,
                    childId,
                    words.title(kind, label == null ? "" : label, n),
                    due.equals(NOT_DUE) ? null : LocalDate.parse(due),
                    Clocks.light(-calm),
                    href());
        }

        private String href() {
            if (childKind != null) {
                return "/api/v1/%s/%s".formatted(PATHS.get(childKind), childId);
            }
            return letterId == null || proposalId != null ? "/api/v1/cases/" + caseId : "/api/v1/letters/" + letterId;
        }

        String cursor() {
            return Slice.cursor(calm, due, key);
        }
    }
}
