package org.hanshu.command.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.ConfirmUnanswered;
import org.hanshu.api.proposal.ProposalCommand.DeclineProposal;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmCollective;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmForgetting;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmChild;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.SagaProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an answer once its cases say that it can be carried out; what follows from it at once is done before it is given. */
@Component
class AcceptanceDesk {

    private static final String OPENS_AID = "aid-offer";
    private static final String MARKS = "collective-case";

    private final Commands commands;
    private final SagaProgress sagas;
    private final RetentionAnswers retention;

    AcceptanceDesk(Commands commands, SagaProgress sagas, RetentionAnswers retention) {
        this.commands = commands;
        this.sagas = sagas;
        this.retention = retention;
    }

    /** {@code order} is the number of the order on which people are forgotten, and of nothing else. */
    AcceptedProposal accept(AcceptProposal accept, @Nullable String order, Sender sender, Dated body) {
        Suggestion suggestion = commands.send(new ConfirmUnanswered(accept.proposalId()), sender, body);
        suggestion.cases().forEach(each -> ask(accept.proposalId(), suggestion, each, sender.further(), body));
        retention.yes(suggestion, accept, order, sender.further(), body);
        Changed accepted = commands.send(accept, sender, body);
        return switch (suggestion.what()) {
            case LEGAL_AID -> {
                sagas.awaitHandled(OPENS_AID, accept.proposalId().value());
                var first = suggestion.cases().getFirst();
                yield AcceptedProposal.of(accepted, Derived.OFFERED_AID.id(accept.proposalId(), first));
            }
            case MARK_COLLECTIVE -> {
                sagas.awaitHandled(MARKS, accept.proposalId().value());
                yield AcceptedProposal.of(accepted, null);
            }
            case NEXT_LETTER, REQUESTED_LETTER, FORGET_PEOPLE -> AcceptedProposal.of(accepted, null);
        };
    }

    /** {@code until} is the day until which people are not forgotten, where somebody names one. */
    Changed decline(DeclineProposal decline, @Nullable LocalDate until, Sender sender, Dated body) {
        Suggestion suggestion = commands.send(new ConfirmUnanswered(decline.proposalId()), sender, body);
        retention.no(suggestion, decline.proposalId(), until, sender.further(), body);
        return commands.send(decline, sender, body);
    }

    private void ask(ProposalId asked, Suggestion suggestion, CaseId caseId, Sender sender, Dated body) {
        switch (suggestion.what()) {
            case LEGAL_AID -> {
                var claims = suggestion.claims() == null ? List.<Integer>of() : suggestion.claims();
                checkAid(commands.send(new ConfirmAid(caseId, List.of(), claims), sender, body));
            }
            case MARK_COLLECTIVE -> commands.send(new ConfirmCollective(caseId), sender, body);
            case FORGET_PEOPLE -> commands.send(new ConfirmForgetting(caseId, asked), sender, body); // Of a head only.
            case NEXT_LETTER, REQUESTED_LETTER -> {
                if (suggestion.cases().size() == 1) { // Of several, it is drafted about those that still take one.
                    commands.send(new ConfirmChild(caseId, ChildKind.LETTER), sender, body);
                }
            }
        }
    }

    /** It is applied for at once, in the name of who is known by name. */
    private static void checkAid(AidStanding standing) {
        if (standing.claimants().stream().allMatch(each -> each.name() == null)) {
            throw ProposalRule.AID_IS_GIVEN_BY_NAME.violated(Map.of());
        }
        if (standing.claims().isEmpty()) {
            throw ProposalRule.NOTHING_IS_AT_ISSUE.violated(Map.of());
        }
    }
}
