package org.hanshu.query.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hanshu.api.casefile.EntryKind;

/**
 * What is in the file of a case, as far as the dossier shows it.
 *
 * @param counts how many entries of each kind there are
 * @param latest the last entered of each kind, in order
 */
record FileContents(Map<EntryKind, Integer> counts, List<FileEntry> latest) {

    /** How many of each kind the dossier shows; the file itself is paged through. */
    static final int SHOWN = 50;

    /** @param entries all that the reader may know of, in order */
    static FileContents of(List<FileEntry> entries) {
        var counts = new EnumMap<EntryKind, Integer>(EntryKind.class);
        var latest = new ArrayList<FileEntry>();
        for (var entry : entries.reversed()) {
            if (counts.merge(entry.kind(), 1, Integer::sum) <= SHOWN) {
                latest.addFirst(entry);
            }
        }
        return new FileContents(counts, latest);
    }

    List<FileEntry> latest(EntryKind kind) {
        return latest.stream().filter(each -> each.kind() == kind).toList();
    }
}
