package org.hanshu.query.agencies;

import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed what with whom?
 *
 * @param on only what held on that day
 * @param today the day by which it is said what holds, where no day is asked for
 */
record ListAgreements(@Nullable LocalDate on, LocalDate today, Slice slice, Scope scope, Locale reader)
        implements Question<AgreementList> {

    @Override
    public Class<AgreementList> answerType() {
        return AgreementList.class;
    }
}
