package org.hanshu.command.legalaid;

import java.time.Clock;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LegalAidId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.command.legalaid.LegalAidRequests.Application;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.Texts;
import org.springframework.stereotype.Component;

/** Applies for aid: the case says for whom and what, admits it, and then it is applied for under the same id. */
@Component
class LegalAidDesk {

    /** Who tells the case what became of it: an answer that ends it waits until the case knows. */
    static final String TOLD_BY = "child-follow-up";

    private final Commands commands;
    private final Texts texts;
    private final Limits limits;
    private final Clock clock;

    LegalAidDesk(Commands commands, Texts texts, Limits limits, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.limits = limits;
        this.clock = clock;
    }

    Changed apply(CaseId caseId, Application request, Sender sender) {
        AidStanding standing =
                commands.send(new ConfirmAid(caseId, request.claimants(), request.claims()), sender, request);
        var apply = ApplyForLegalAid.in(
                standing,
                new LegalAidId(sender.newId(clock.instant())),
                request.forms().stream().distinct().toList(),
                request.ground(),
                request.limitationEndsOn(),
                null,
                texts.optional(sender, "text", request.text()));
        Applying.apply(apply, times(request)); // What would be refused is not admitted.
        var aid = apply.legalAidId().value();
        commands.send(
                new AdmitChild(caseId, aid, ChildKind.LEGAL_AID, null, null, apply.claims()),
                sender.further(),
                request);
        return commands.send(apply, sender.further(), request);
    }

    private AidTimes times(Application request) {
        var now = clock.instant();
        return new AidTimes(limits, new OccurredAt(request.at() == null ? now : request.at()), now);
    }
}
