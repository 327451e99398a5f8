package org.hanshu.api.imports;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;

/** What can happen to an import 导入. */
public sealed interface ImportEvent {

    ImportId importId();

    @Revision("1")
    record ImportStarted(
            ImportId importId,
            OrganisationId owner,
            String sha256,
            Personal<String> fileName,
            String format,
            String encoding,
            int rows)
            implements ImportEvent {}

    @Revision("1")
    record RowsTaken(ImportId importId, List<TakenRow> rows) implements ImportEvent {}

    @Revision("1")
    record ImportCompleted(ImportId importId, int read, int imported, int duplicates, int refused, int warnings)
            implements ImportEvent {}

    @Revision("1")
    record ImportFailed(ImportId importId, String why) implements ImportEvent {}
}
