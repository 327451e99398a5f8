package org.hanshu.command.referral;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One way of a referral to an agency: to which, on what ground, and how far it came there.
 *
 * @param n how often it was sent
 * @param sentTo the agencies that know of it
 * @param filedOn on which day the agency filed it
 * @param closedOn on which day it closed it, as it told
 */
record Round(
        Receiver to,
        @Nullable String legalBasis,
        int n,
        List<OrganisationId> sentTo,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate closedOn) {

    static Round first(Receiver to, @Nullable String legalBasis) {
        return new Round(to, legalBasis, 0, List.of(), null, null, null, null);
    }

    Round sent(@Nullable String basis, LocalDate day) {
        var known = new LinkedHashSet<>(sentTo);
        known.add(to.organisation());
        return new Round(to, basis, n + 1, List.copyOf(known), day, null, null, null);
    }

    Round received(LocalDate day) {
        return new Round(to, legalBasis, n, sentTo, sentOn, day, null, null);
    }

    Round filed(LocalDate day) {
        return new Round(to, legalBasis, n, sentTo, sentOn, receivedOn, day, null);
    }

    Round closed(LocalDate day) {
        return new Round(to, legalBasis, n, sentTo, sentOn, receivedOn, filedOn, day);
    }

    Round next(Receiver other, @Nullable String basis) {
        return new Round(other, basis, n, sentTo, null, null, null, null);
    }
}
