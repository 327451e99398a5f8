package org.hanshu.command.proposal;

import java.util.List;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.ConfirmUnanswered;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.SagaProgress;
import org.springframework.stereotype.Component;

/** Takes a yes: where something follows from it at once, the case is asked first, and the answer waits until it is done. */
@Component
class AcceptanceDesk {

    private static final String OPENS_AID = "aid-offer";

    private final Commands commands;
    private final SagaProgress sagas;

    AcceptanceDesk(Commands commands, SagaProgress sagas) {
        this.commands = commands;
        this.sagas = sagas;
    }

    AcceptedProposal accept(AcceptProposal accept, Sender sender, Dated body) {
        Suggestion suggestion = commands.send(new ConfirmUnanswered(accept.proposalId()), sender, body);
        if (suggestion.what() != Suggestion.What.LEGAL_AID) {
            return AcceptedProposal.of(commands.send(accept, sender, body), null);
        }
        var claims = suggestion.claims() == null ? List.<Integer>of() : suggestion.claims();
        suggestion
                .cases()
                .forEach(caseId -> commands.send(new ConfirmAid(caseId, List.of(), claims), sender.further(), body));
        Changed accepted = commands.send(accept, sender, body);
        sagas.awaitHandled(OPENS_AID, accept.proposalId().value());
        var first = suggestion.cases().getFirst();
        return AcceptedProposal.of(accepted, Derived.OFFERED_AID.id(accept.proposalId(), first));
    }
}
