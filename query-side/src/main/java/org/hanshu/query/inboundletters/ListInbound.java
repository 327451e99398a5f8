package org.hanshu.query.inboundletters;

import java.util.Locale;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which inbound letters does the reader's union follow? */
record ListInbound(@Nullable InboundStatus status, Slice slice, Scope scope, Locale reader)
        implements Question<InboundList> {

    @Override
    public Class<InboundList> answerType() {
        return InboundList.class;
    }
}
