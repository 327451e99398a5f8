package org.hanshu.command.proposal;

import java.time.LocalDate;
import java.util.Map;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseWatchCommand.KeepLonger;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Forgetting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries out what a head answers when a case was kept long enough 保存期限届满. It comes before the answer is remembered:
 * what cannot be carried out was not answered, and an answer that was stopped in between is given again.
 */
@Component
class RetentionAnswers {

    private final Commands commands;
    private final Forgetting forgetting;

    RetentionAnswers(Commands commands, Forgetting forgetting) {
        this.commands = commands;
        this.forgetting = forgetting;
    }

    void yes(Suggestion suggestion, AcceptProposal yes, @Nullable String order, Sender sender, Dated body) {
        if (suggestion.what() == Suggestion.What.FORGET_PEOPLE) {
            if (order == null || order.isBlank()) {
                throw ProposalRule.FORGOTTEN_ON_AN_ORDER.violated(Map.of("field", "order"));
            }
            if (yes.text() != null) {
                throw ProposalRule.FORGOTTEN_WITHOUT_A_WORD.violated(Map.of("field", "text"));
            }
            suggestion.cases().forEach(each -> forgetting.everybody(each, yes.proposalId(), order, sender, body));
        } else if (order != null) {
            throw ProposalRule.ONLY_FORGETTING_TAKES_AN_ORDER.violated(Map.of("field", "order"));
        }
    }

    void no(Suggestion suggestion, ProposalId asked, @Nullable LocalDate until, Sender sender, Dated body) {
        if (suggestion.what() == Suggestion.What.FORGET_PEOPLE) {
            suggestion.cases().forEach(each -> commands.send(new KeepLonger(each, asked, until), sender, body));
        } else if (until != null) {
            throw ProposalRule.ONLY_FORGETTING_IS_PUT_OFF.violated(Map.of("field", "keepUntil"));
        }
    }
}
