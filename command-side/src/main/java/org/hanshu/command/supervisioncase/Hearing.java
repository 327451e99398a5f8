package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.CaseWatchEvent.PartyHeard;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.jspecify.annotations.Nullable;

/**
 * Whom those who investigate a case heard 听取意见.
 *
 * @param assignedOn when the first of them were assigned; none before
 */
record Hearing(@Nullable LocalDate assignedOn, Set<Party> heard) {

    static final Hearing NONE = new Hearing(null, Set.of());

    Hearing after(SupervisionCaseEvent event, Instant at) {
        return switch (event) {
            case SupervisorsAssigned assigned ->
                assigned.reason() == null ? new Hearing(new OccurredAt(at).day(), heard) : this;
            case PartyHeard side -> with(side.party());
            default -> this; // Nobody else is heard.
        };
    }

    private Hearing with(Party party) {
        var all = EnumSet.of(party);
        all.addAll(heard);
        return new Hearing(assignedOn, Set.copyOf(all));
    }

    boolean wasOf(Party party) {
        return heard.contains(party);
    }

    /** Who gave no name cannot be asked. */
    boolean wasOfBoth(Parties parties) {
        return wasOf(Party.RESPONDENT) && (wasOf(Party.CLAIMANT) || parties.areUnnamed());
    }

    /** Others in the place of those who investigate begin nothing anew. */
    boolean beginsOn(LocalDate day) {
        return day.equals(assignedOn);
    }
}
