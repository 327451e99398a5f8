package org.hanshu.query.imports;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps how imports stand, and what became of each row. */
@Component
@ProcessingGroup(ImportsProjection.GROUP)
class ImportsProjection {

    static final String GROUP = "imports_1";

    private final JdbcTemplate jdbc;
    private final FoldedRows<ImportLine> imports;
    private final AppendedRows rows;

    ImportsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        imports = new FoldedRows<>(jdbc, "imports_1.imports", ImportLine.class);
        rows = new AppendedRows(
                jdbc,
                "insert into imports_1.rows (import_id, line, body) values (?, ?, ?::jsonb) on conflict do nothing");
    }

    @EventHandler
    void on(ImportEvent event, DomainEventMessage<?> message) {
        imports.fold(message, before -> ImportLine.evolve(before, event, Told.of(message)));
        if (event instanceof RowsTaken taken) {
            taken.rows()
                    .forEach(row -> rows.add(
                            taken.importId().value(),
                            row.line(),
                            RowJson.mapper().writeValueAsString(row)));
        }
    }

    @ResetHandler
    void reset() {
        imports.clear();
        jdbc.execute("truncate table imports_1.rows");
    }
}
