package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;

/**
 * How a case stands, for who works on one of its children.
 *
 * @param owner the union that handles it
 * @param supervisors the accounts of its supervisors
 * @param respondents who answers, in order of their numbers
 * @param claimants how many claimants it has
 * @param claims how many claims it has
 * @param goneClaimants the numbers of those claimants who are another case's now, with its number
 * @param goneRespondents the same of the respondents
 * @param ownClaims the claims that are still its own
 */
public record CaseStanding(
        UUID id,
        long version,
        OrganisationId owner,
        Region region,
        List<String> supervisors,
        List<Respondent> respondents,
        int claimants,
        int claims,
        Map<Integer, String> goneClaimants,
        Map<Integer, String> goneRespondents,
        List<Claim> ownClaims) {}
