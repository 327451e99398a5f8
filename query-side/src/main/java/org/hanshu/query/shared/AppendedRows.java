package org.hanshu.query.shared;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table of a read model to which events only add; a batch's rows are written in one statement. */
public final class AppendedRows {

    private final JdbcTemplate jdbc;
    private final String insert;

    /** @param insert adds one row, and nothing where it stands already */
    public AppendedRows(JdbcTemplate jdbc, String insert) {
        this.jdbc = jdbc;
        this.insert = insert;
    }

    public void add(@Nullable Object... row) {
        var work = CurrentUnitOfWork.get().root();
        List<@Nullable Object[]> rows = work.getResource(insert);
        if (rows == null) {
            var added = new ArrayList<@Nullable Object[]>();
            work.resources().put(insert, added);
            work.onPrepareCommit(done -> jdbc.batchUpdate(insert, added));
            rows = added;
        }
        rows.add(row);
    }
}
