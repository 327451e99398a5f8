package org.hanshu.query.dossier;

import java.util.Locale;
import java.util.Set;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.vocabulary.PersonField;
import org.hanshu.query.shared.Mandate;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** Who is this, in full, as far as these fields go? It is recorded with the mandate, or with the reason that was given. */
record UnmaskParty(Party party, int n, Set<PersonField> fields, Mandate mandate, Scope scope, Locale reader)
        implements Question<UnmaskedParty> {

    @Override
    public Class<UnmaskedParty> answerType() {
        return UnmaskedParty.class;
    }
}
