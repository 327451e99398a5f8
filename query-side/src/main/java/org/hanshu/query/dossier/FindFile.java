package org.hanshu.query.dossier;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What is in the file of this case, entry by entry?
 *
 * @param kind only these, where one is named
 */
record FindFile(UUID caseId, @Nullable EntryKind kind, Slice slice, Scope scope, Locale reader)
        implements Question<FilePage> {

    @Override
    public Class<FilePage> answerType() {
        return FilePage.class;
    }
}
