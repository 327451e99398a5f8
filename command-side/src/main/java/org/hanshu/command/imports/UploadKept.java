package org.hanshu.command.imports;

import org.hanshu.api.shared.ImportId;

/** A file waits to be taken in. */
record UploadKept(ImportId importId) {}
