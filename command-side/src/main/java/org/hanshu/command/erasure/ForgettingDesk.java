package org.hanshu.command.erasure;

import java.util.ArrayList;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmForgetting;
import org.hanshu.api.supervisioncase.ForgettableCase;
import org.hanshu.api.vocabulary.ErasureGround;
import org.hanshu.command.erasure.ErasureController.Order;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Forgetting;
import org.springframework.stereotype.Component;

/** Erases one claimant of a case after the other, once it was asked of all of them whether they are needed elsewhere. */
@Component
class ForgettingDesk implements Forgetting {

    private final Commands commands;
    private final ErasureDesk desk;

    ForgettingDesk(Commands commands, ErasureDesk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    @Override
    public void everybody(CaseId caseId, ProposalId asked, String order, Sender sender, Dated body) {
        ForgettableCase whole = commands.send(new ConfirmForgetting(caseId, asked), sender, body);
        var all = new ArrayList<ErasureDesk.Found>();
        var reading = new Reading(sender.caller());
        for (var n : whole.claimants()) {
            all.add(desk.prepared(caseId, decided(n, order, body), sender, reading));
        }
        for (var each : all) {
            desk.carriedOut(each, decided(each.named().claimant(), order, body), sender);
        }
    }

    private static Order decided(int claimant, String order, Dated body) {
        return new Order(claimant, ErasureGround.RETENTION_OVER, order, body.at(), body.onBehalfOf());
    }
}
