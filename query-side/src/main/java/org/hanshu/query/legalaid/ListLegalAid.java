package org.hanshu.query.legalaid;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which legal aid is given by the reader's unions, or is assigned to the reader? */
record ListLegalAid(
        @Nullable LegalAidStatus status, @Nullable UUID caseId, Slice slice, Scope scope, Locale reader)
        implements Question<LegalAidList> {

    @Override
    public Class<LegalAidList> answerType() {
        return LegalAidList.class;
    }
}
