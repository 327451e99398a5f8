package org.hanshu.query.organisations;

import java.time.LocalDate;
import org.hanshu.api.shared.Caller;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Slice;

/** Which unions and agencies were there on a day? */
record ListOrganisations(LocalDate on, Slice slice, Caller caller) implements Question<OrganisationList> {

    @Override
    public Class<OrganisationList> answerType() {
        return OrganisationList.class;
    }
}
