package org.hanshu.command.organisation;

import org.hanshu.api.shared.OrganisationId;

/** How many cases a union still has in hand, as far as the register does not tell. */
public interface OpenCases {

    int of(OrganisationId union);
}
