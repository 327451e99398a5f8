package org.hanshu.command.recomputation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildRecountCommand.PreviewInboundDeadlines;
import org.hanshu.api.child.ChildRecountCommand.PreviewLegalAidDeadlines;
import org.hanshu.api.child.ChildRecountCommand.PreviewMediationDeadlines;
import org.hanshu.api.child.ChildRecountCommand.PreviewReferralDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeInboundDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeLegalAidDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeMediationDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeReferralDeadlines;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterRecountCommand.PreviewLetterDeadlines;
import org.hanshu.api.letter.LetterRecountCommand.RecomputeLetterDeadlines;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.proposal.ProposalRecountCommand.PreviewProposalDeadline;
import org.hanshu.api.proposal.ProposalRecountCommand.RecomputeProposalDeadline;
import org.hanshu.api.recomputation.RecountAsked;
import org.hanshu.api.recomputation.TimedThing;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseRecountCommand.PreviewCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseRecountCommand.RecomputeCaseDeadlines;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;

/** Something that had a time limit set, and how it is asked about it. */
record Timed(TimedThing thing, UUID id) {

    private static final Set<Class<?>> SETTING =
            Set.of(CaseDeadlineSet.class, LetterDeadlineSet.class, ChildDeadlineSet.class, ProposalDeadlineSet.class);

    /** What the event set a time limit of; nothing for every other event, whose content is not looked at. */
    static Optional<Timed> of(EventMessage<?> event) {
        var type = event.getPayloadType();
        if (SETTING.contains(type)) {
            return Optional.of(
                    switch (event.getPayload()) {
                        case CaseDeadlineSet set ->
                            new Timed(TimedThing.CASE, set.caseId().value());
                        case LetterDeadlineSet set ->
                            new Timed(TimedThing.LETTER, set.letterId().value());
                        case ChildDeadlineSet set -> new Timed(thing(set.kind()), set.childId());
                        case ProposalDeadlineSet set ->
                            new Timed(TimedThing.PROPOSAL, set.proposalId().value());
                        default -> throw new IllegalStateException("Sets no time limit: " + type);
                    });
        }
        return Optional.empty();
    }

    private static TimedThing thing(ChildKind kind) {
        return switch (kind) {
            case LETTER -> TimedThing.LETTER;
            case MEDIATION -> TimedThing.MEDIATION;
            case REFERRAL -> TimedThing.REFERRAL;
            case LEGAL_AID -> TimedThing.LEGAL_AID;
            case INBOUND_LETTER -> TimedThing.INBOUND_LETTER;
        };
    }

    RecountAsked preview() {
        return switch (thing) {
            case CASE -> new PreviewCaseDeadlines(new CaseId(id));
            case LETTER -> new PreviewLetterDeadlines(new LetterId(id));
            case MEDIATION -> new PreviewMediationDeadlines(id);
            case REFERRAL -> new PreviewReferralDeadlines(id);
            case LEGAL_AID -> new PreviewLegalAidDeadlines(id);
            case INBOUND_LETTER -> new PreviewInboundDeadlines(id);
            case PROPOSAL -> new PreviewProposalDeadline(new ProposalId(id));
        };
    }

    RecountAsked recompute(int ruleVersion, String calendarVersion) {
        return switch (thing) {
            case CASE -> new RecomputeCaseDeadlines(new CaseId(id), ruleVersion, calendarVersion);
            case LETTER -> new RecomputeLetterDeadlines(new LetterId(id), ruleVersion, calendarVersion);
            case MEDIATION -> new RecomputeMediationDeadlines(id, ruleVersion, calendarVersion);
            case REFERRAL -> new RecomputeReferralDeadlines(id, ruleVersion, calendarVersion);
            case LEGAL_AID -> new RecomputeLegalAidDeadlines(id, ruleVersion, calendarVersion);
            case INBOUND_LETTER -> new RecomputeInboundDeadlines(id, ruleVersion, calendarVersion);
            case PROPOSAL -> new RecomputeProposalDeadline(new ProposalId(id), ruleVersion, calendarVersion);
        };
    }
}
