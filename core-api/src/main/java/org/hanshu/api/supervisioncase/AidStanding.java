package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;

/**
 * For whom and what legal aid is applied for in a case.
 *
 * @param owner the union that handles the case
 */
public record AidStanding(
        UUID id, long version, OrganisationId owner, Region region, List<Claimant> claimants, List<Claim> claims) {}
