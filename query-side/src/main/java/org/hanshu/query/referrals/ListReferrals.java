package org.hanshu.query.referrals;

import java.util.Locale;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which referrals are the reader's union's, or were sent to the reader's agency? */
record ListReferrals(@Nullable ReferralStatus status, Slice slice, Scope scope, Locale reader)
        implements Question<ReferralList> {

    @Override
    public Class<ReferralList> answerType() {
        return ReferralList.class;
    }
}
