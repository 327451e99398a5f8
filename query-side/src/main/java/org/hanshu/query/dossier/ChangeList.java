package org.hanshu.query.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases that changed, in the order in which they did, each once and as it is now.
 *
 * @param next the cursor for what else there is already
 * @param reached the cursor for what is yet to come
 */
public record ChangeList(List<CaseItem> items, @Nullable String next, String reached) {

    static ChangeList of(ListChanges.Found found) {
        var reached = found.reached().cursor();
        return new ChangeList(
                found.cases().stream().map(ChangedCase::item).toList(), found.more() ? reached : null, reached);
    }
}
