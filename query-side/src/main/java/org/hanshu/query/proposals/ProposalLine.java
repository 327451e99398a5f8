package org.hanshu.query.proposals;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Optional;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.CaseConcerned;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineMissed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineRecomputed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineReminded;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.ProposalClocks;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and its answer.
 *
 * @param answeredBy the account that accepted or declined it
 * @param clocks the time for the answer
 */
record ProposalLine(
        ProposalId proposalId,
        Suggestion suggestion,
        Instant proposedAt,
        ProposalStatus status,
        @Nullable String answeredBy,
        @Nullable Personal<String> text,
        @Nullable LapseReason lapsed,
        Instant updatedAt,
        long version,
        Clocks clocks) {

    ProposalLine {
        clocks = requireNonNullElse(clocks, Clocks.NONE); // Rows that an earlier release wrote have none.
    }

    static Optional<ProposalLine> evolve(Optional<ProposalLine> before, ProposalEvent event, Told told) {
        return event instanceof Proposed proposed
                ? Optional.of(new ProposalLine(
                        proposed.proposalId(),
                        proposed.suggestion(),
                        told.occurredAt(),
                        ProposalStatus.OPEN,
                        null,
                        null,
                        null,
                        told.recordedAt(),
                        told.sequence(),
                        Clocks.NONE))
                : before.map(line -> line.after(event, told));
    }

    private ProposalLine after(ProposalEvent event, Told told) {
        var turned = ProposalClocks.after(clocks, event);
        return switch (event) {
            case Proposed proposed -> this; // It is put once.
            case CaseConcerned about -> in(suggestion, status, answeredBy, text, lapsed, told, turned);
            case ProposalPassedOn passed ->
                in(suggestion.ownedBy(passed.to()), status, answeredBy, text, lapsed, told, turned);
            case ProposalDeadlineReminded reminded -> ringing(turned); // It makes nobody's version stale.
            case ProposalDeadlineSet set -> in(suggestion, status, answeredBy, text, lapsed, told, turned);
            case ProposalDeadlineMissed missed -> in(suggestion, status, answeredBy, text, lapsed, told, turned);
            case ProposalDeadlineRecomputed moved -> in(suggestion, status, answeredBy, text, lapsed, told, turned);
            case ProposalAccepted accepted ->
                in(suggestion, ProposalStatus.ACCEPTED, told.actor(), accepted.text(), null, told, turned);
            case ProposalDeclined declined ->
                in(suggestion, ProposalStatus.DECLINED, told.actor(), declined.reason(), null, told, turned);
            case ProposalLapsed gone -> in(suggestion, ProposalStatus.LAPSED, null, null, gone.reason(), told, turned);
        };
    }

    private ProposalLine in(
            Suggestion suggested,
            ProposalStatus as,
            @Nullable String by,
            @Nullable Personal<String> words,
            @Nullable LapseReason why,
            Told told,
            Clocks turned) {
        return new ProposalLine(
                proposalId, suggested, proposedAt, as, by, words, why, told.recordedAt(), told.sequence(), turned);
    }

    private ProposalLine ringing(Clocks turned) {
        return new ProposalLine(
                proposalId, suggestion, proposedAt, status, answeredBy, text, lapsed, updatedAt, version, turned);
    }
}
