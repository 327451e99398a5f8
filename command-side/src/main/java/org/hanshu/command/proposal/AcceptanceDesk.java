package org.hanshu.command.proposal;

import java.util.List;
import java.util.Map;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.ConfirmUnanswered;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmCollective;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmChild;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.SagaProgress;
import org.springframework.stereotype.Component;

/** Takes a yes once its cases say that it can be carried out; what follows from it at once is done before the answer. */
@Component
class AcceptanceDesk {

    private static final String OPENS_AID = "aid-offer";
    private static final String MARKS = "collective-case";

    private final Commands commands;
    private final SagaProgress sagas;

    AcceptanceDesk(Commands commands, SagaProgress sagas) {
        this.commands = commands;
        this.sagas = sagas;
    }

    AcceptedProposal accept(AcceptProposal accept, Sender sender, Dated body) {
        Suggestion suggestion = commands.send(new ConfirmUnanswered(accept.proposalId()), sender, body);
        suggestion.cases().forEach(each -> ask(suggestion, each, sender.further(), body));
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
            case NEXT_LETTER, REQUESTED_LETTER -> AcceptedProposal.of(accepted, null);
        };
    }

    private void ask(Suggestion suggestion, CaseId caseId, Sender sender, Dated body) {
        switch (suggestion.what()) {
            case LEGAL_AID -> {
                var claims = suggestion.claims() == null ? List.<Integer>of() : suggestion.claims();
                checkAid(commands.send(new ConfirmAid(caseId, List.of(), claims), sender, body));
            }
            case MARK_COLLECTIVE -> commands.send(new ConfirmCollective(caseId), sender, body);
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
