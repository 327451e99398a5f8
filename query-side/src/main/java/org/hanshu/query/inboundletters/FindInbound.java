package org.hanshu.query.inboundletters;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** How does this inbound letter stand? */
record FindInbound(UUID id, Scope scope, Locale reader) implements Question<InboundDossier> {

    @Override
    public Class<InboundDossier> answerType() {
        return InboundDossier.class;
    }
}
