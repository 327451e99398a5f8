package org.hanshu.query.referrals;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** How does this referral stand? */
record FindReferral(UUID id, Scope scope, Locale reader) implements Question<ReferralDossier> {

    @Override
    public Class<ReferralDossier> answerType() {
        return ReferralDossier.class;
    }
}
