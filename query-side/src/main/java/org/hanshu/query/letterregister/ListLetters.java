package org.hanshu.query.letterregister;

import java.util.Locale;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Which letters are like this?
 *
 * @param kind a code of the letter catalogue
 * @param year in which it was signed
 * @param employer a part of the addressee's name, or its 统一社会信用代码
 */
record ListLetters(
        @Nullable String kind,
        @Nullable LetterStatus status,
        @Nullable String issuer,
        @Nullable Integer year,
        @Nullable String employer,
        Slice slice,
        Scope scope,
        Locale reader)
        implements Question<LetterList> {

    @Override
    public Class<LetterList> answerType() {
        return LetterList.class;
    }
}
