package org.hanshu.command.imports;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.shared.ImportId;

/** The files whose imports are not done; they survive a restart, sealed. */
public interface Uploads {

    /** Keeps it; one that is kept already stays as it is. Returns whether it is new. */
    boolean keep(Upload upload);

    /** Which wait or are being taken in, the oldest first. */
    List<ImportId> waiting();

    Optional<Upload> find(ImportId importId);

    /** Forgets the file for good: its key is destroyed. */
    void forget(ImportId importId);
}
