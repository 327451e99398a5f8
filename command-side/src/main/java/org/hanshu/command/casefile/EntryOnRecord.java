package org.hanshu.command.casefile;

import java.util.UUID;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.MadeBeside;

/**
 * An entry that is in the case's file.
 *
 * @param id the case
 * @param version the case's: the file beside it grows without making it stale
 * @param n the entry's number among those of its kind
 */
record EntryOnRecord(UUID id, long version, int n) implements MadeBeside {

    @Override
    public UUID madeIn() {
        return CaseFileId.of(new CaseId(id)).value();
    }
}
