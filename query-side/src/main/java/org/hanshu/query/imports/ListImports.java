package org.hanshu.query.imports;

import java.util.Locale;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;

/** What did the reader's organisations import? */
record ListImports(Slice slice, Scope scope, Locale reader) implements Question<ImportList> {

    @Override
    public Class<ImportList> answerType() {
        return ImportList.class;
    }
}
