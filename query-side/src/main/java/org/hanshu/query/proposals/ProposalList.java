package org.hanshu.query.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Some proposals, the last made first, and the cursor for the rest. */
public record ProposalList(
        List<ProposalItem> items, @Nullable String next) {

    /**
     * One proposal.
     *
     * @param caseId the first case that it is about
     * @param letterId the letter that it is about
     * @param letterKind the kind of letter that should follow
     * @param rule the rule that suggests it
     * @param text what was said to the answer
     * @param due until when it is to be answered; none once it was, or lapsed
     * @param version what an answer names in {@code If-Match}
     */
    public record ProposalItem(
            UUID id,
            Suggestion.What what,
            Suggestion.Why why,
            String rule,
            @Nullable UUID caseId,
            List<UUID> caseIds,
            @Nullable UUID letterId,
            @Nullable String letterKind,
            ProposalStatus status,
            @Nullable String answeredBy,
            @Nullable String text,
            @Nullable LapseReason lapsed,
            Instant proposedAt,
            Instant updatedAt,
            @Nullable LocalDate due,
            Light light,
            long version) {

        static ProposalItem of(ProposalLine line, Texts texts) {
            var suggestion = line.suggestion();
            var cases = suggestion.cases().stream().map(CaseId::value).toList();
            var letter = suggestion.letterId();
            return new ProposalItem(
                    line.proposalId().value(),
                    suggestion.what(),
                    suggestion.why(),
                    suggestion.rule(),
                    cases.isEmpty() ? null : cases.getFirst(),
                    cases,
                    letter == null ? null : letter.value(),
                    suggestion.letterKind(),
                    line.status(),
                    line.answeredBy(),
                    texts.of(line.text()),
                    line.lapsed(),
                    line.proposedAt(),
                    line.updatedAt(),
                    line.clocks().nextDue(),
                    line.clocks().light(),
                    line.version());
        }
    }
}
