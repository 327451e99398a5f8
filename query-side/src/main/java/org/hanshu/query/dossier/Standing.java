package org.hanshu.query.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clocks;
import org.jspecify.annotations.Nullable;

/** How urgent a case is, with all that hangs on it, and when anything of it last changed. */
record Standing(Light light, @Nullable LocalDate nextDue, Instant updatedAt) {

    /** Without what hangs on it. */
    static Standing known(CaseView view) {
        return new Standing(
                view.clocks().light(), view.clocks().nextDue(), view.mark().updatedAt());
    }

    /** Whether anything is due, and when, is not told. */
    Standing withoutLight() {
        return new Standing(Light.GREY, null, updatedAt);
    }

    static Standing of(ResultSet row) throws SQLException {
        var due = row.getString("next_due");
        return new Standing(
                Clocks.light(row.getInt("urgency")),
                due == null ? null : LocalDate.parse(due),
                Instant.parse(row.getString("updated_at")));
    }

    static Standing of(CaseParts parts) {
        return new Standing(parts.light(), parts.nextDue(), parts.updatedAt());
    }
}
