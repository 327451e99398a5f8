package org.hanshu.query.imports;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/**
 * How does this import stand, and what became of its rows?
 *
 * @param afterLine only rows below this line
 * @param most how many rows at most
 */
record FindImport(UUID id, int afterLine, int most, Scope scope, Locale reader) implements Question<ImportReport> {

    @Override
    public Class<ImportReport> answerType() {
        return ImportReport.class;
    }
}
