package org.hanshu.query.shared;

import java.util.ArrayList;
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
        Unwritten.here()
                .rows(insert, ArrayList<@Nullable Object[]>::new, rows -> jdbc.batchUpdate(insert, rows))
                .add(row);
    }
}
