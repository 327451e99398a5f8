package org.hanshu.query.agencies;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Share;

/** Asks, at the door, what is shared with an agency on a day. */
public record FindShares(OrganisationId agency, LocalDate on) implements Question<FindShares.Found> {

    /** Nothing where no agreement holds. */
    public record Found(List<Share> shares) {}

    @Override
    public Class<Found> answerType() {
        return Found.class;
    }
}
