package org.hanshu.command.imports;

import java.util.Map;
import org.hanshu.api.shared.ImportId;

/**
 * A file that somebody sent, kept until its import is done.
 *
 * @param trail in whose name its rows are filed: the metadata of the request that brought it
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares uploads, and a file is large.
public record Upload(ImportId importId, Map<String, String> trail, String fileName, String format, byte[] file) {

    public Upload {
        trail = Map.copyOf(trail);
    }
}
