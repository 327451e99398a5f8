package org.hanshu.api.agency;

import java.util.Optional;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.OrganisationId;

/**
 * A union or a partner agency 机构.
 *
 * @param region the region code prefix that it covers
 * @param level the level of a union; none for a partner agency
 * @param trade the trade whose cases a union takes in its region; none for all trades
 * @param characters the characters that stand for a union in its letters' numbers 机关代字, for instance 穗工
 * @param parent the union above, which acts for it too
 * @param kind in which capacity matters are referred to a partner agency, which says what time limits bind it
 * @param takesIn whether complaints go to it at once; otherwise it handles what is handed over to it
 */
public record Organisation(
        OrganisationId id,
        String zh,
        String en,
        String region,
        Optional<IssuerLevel> level,
        Optional<String> trade,
        Optional<String> characters,
        Optional<OrganisationId> parent,
        Optional<AgencyKind> kind,
        boolean takesIn) {

    public boolean isUnion() {
        return level.isPresent();
    }

    /** Whether it is a partner agency, to which matters are referred. */
    public boolean isAgency() {
        return kind.isPresent();
    }
}
