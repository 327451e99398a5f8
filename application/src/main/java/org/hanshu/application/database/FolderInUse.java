package org.hanshu.application.database;

import java.nio.file.Path;

/** Another process already keeps its database in this folder. */
class FolderInUse extends RuntimeException {
    FolderInUse(Path folder, String holder) {
        super("The folder %s is in use by another Hanshu (process %s).".formatted(folder, holder));
    }
}
