package org.hanshu.query.proposals;

import java.time.Instant;
import java.util.Optional;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and its answer.
 *
 * @param answeredBy the account that accepted or declined it
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
        long version) {

    static Optional<ProposalLine> evolve(Optional<ProposalLine> before, ProposalEvent event, Told told) {
        return switch (event) {
            case Proposed proposed ->
                Optional.of(new ProposalLine(
                        proposed.proposalId(),
                        proposed.suggestion(),
                        told.occurredAt(),
                        ProposalStatus.OPEN,
                        null,
                        null,
                        null,
                        told.recordedAt(),
                        told.sequence()));
            case ProposalPassedOn passed -> before.map(line -> line.passedOn(passed, told));
            case ProposalAccepted accepted ->
                before.map(line -> line.answered(ProposalStatus.ACCEPTED, accepted.text(), told));
            case ProposalDeclined declined ->
                before.map(line -> line.answered(ProposalStatus.DECLINED, declined.reason(), told));
            case ProposalLapsed lapsed -> before.map(line -> line.lapsed(lapsed.reason(), told));
        };
    }

    private ProposalLine passedOn(ProposalPassedOn passed, Told told) {
        return new ProposalLine(
                proposalId,
                suggestion.ownedBy(passed.to()),
                proposedAt,
                status,
                answeredBy,
                text,
                lapsed,
                told.recordedAt(),
                told.sequence());
    }

    private ProposalLine answered(ProposalStatus as, @Nullable Personal<String> words, Told told) {
        return new ProposalLine(
                proposalId, suggestion, proposedAt, as, told.actor(), words, null, told.recordedAt(), told.sequence());
    }

    private ProposalLine lapsed(LapseReason reason, Told told) {
        return new ProposalLine(
                proposalId,
                suggestion,
                proposedAt,
                ProposalStatus.LAPSED,
                null,
                null,
                reason,
                told.recordedAt(),
                told.sequence());
    }
}
