package org.hanshu.query.shared;

import java.util.List;
import java.util.Set;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.Cause;

/**
 * What one agreement that is in force shares with the reader's agency.
 *
 * @param number the number of the paper, which is the reason for each reading under it
 * @param union whose cases it shares
 * @param causes of which a case has at least one
 * @param fields what it opens of such a case
 */
public record Share(
        String number,
        OrganisationId agency,
        OrganisationId union,
        List<Region> regions,
        List<Cause> causes,
        List<SharedField> fields) {

    /** Whether it shares a case that this union owns, there and about this. */
    boolean shares(OrganisationId owner, Region where, Set<Cause> about) {
        return union.equals(owner)
                && regions.stream().anyMatch(region -> where.isWithin(region.code()))
                && causes.stream().anyMatch(about::contains);
    }
}
