package org.hanshu.api.agency;

import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.OrganisationId;

/** What can happen between the unions and a partner agency 协作单位. */
public sealed interface AgencyEvent {

    AgencyId agencyId();

    /** @param n its number among those with this agency, from 1 and for all time */
    @Revision("1")
    record AgreementMade(AgencyId agencyId, int n, OrganisationId agency, OrganisationId union, AgreementTerms terms)
            implements AgencyEvent {}

    /** It holds no longer from this moment on; {@code order} is the number of the order on which it was ended. */
    @Revision("1")
    record AgreementEnded(AgencyId agencyId, int n, AgreementEnding why, String order) implements AgencyEvent {}
}
