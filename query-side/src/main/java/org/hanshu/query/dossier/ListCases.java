package org.hanshu.query.dossier;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are like this?
 *
 * @param region the beginning of a region code
 * @param mine only those that the reader supervises or took in
 * @param number a case's, another's, or one of its letters' number, exactly
 * @param words what somebody typed to find it
 */
record ListCases(
        @Nullable CaseStatus status,
        @Nullable String region,
        @Nullable Cause cause,
        @Nullable Light light,
        boolean mine,
        @Nullable String number,
        @Nullable Reference reference,
        @Nullable String words,
        Slice slice,
        Scope scope,
        Locale reader)
        implements Question<CaseList> {

    /** So many of all that the reader may know of. */
    static ListCases ofAll(int limit, Scope scope, Locale reader) {
        return new ListCases(
                null, null, null, null, false, null, null, null, new Slice(limit, List.of()), scope, reader);
    }

    @Override
    public Class<CaseList> answerType() {
        return CaseList.class;
    }
}
