package org.hanshu.api.agency;

import static org.hanshu.api.shared.Role.ADMIN;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;

/** What can be asked of a partner agency 协作单位. */
public sealed interface AgencyCommand extends Command {

    AgencyId agencyId();

    OrganisationId agency();

    /** Shares cases of this union with the agency; said again in the same words, it changes nothing. */
    @AllowedTo(ADMIN)
    record MakeAgreement(
            @TargetAggregateIdentifier AgencyId agencyId,
            OrganisationId agency,
            OrganisationId union,
            AgreementTerms terms)
            implements AgencyCommand {}

    /** Ends an agreement at once, on the order of this number. */
    @AllowedTo(ADMIN)
    record EndAgreement(
            @TargetAggregateIdentifier AgencyId agencyId,
            OrganisationId agency,
            int n,
            AgreementEnding why,
            String order)
            implements AgencyCommand {}
}
