package org.hanshu.command.legalaid;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidCommand.AskOnce;
import org.hanshu.api.legalaid.LegalAidCommand.CompleteApplication;
import org.hanshu.api.legalaid.LegalAidCommand.GiveSupplement;
import org.hanshu.api.legalaid.LegalAidCommand.WithdrawApplication;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementAsked;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementGiven;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.vocabulary.LegalAidStatus;

/** How an application is looked through 审查: complete, or more is asked for, once. */
final class Reviewing {

    private Reviewing() {}

    static List<ChildEvent> complete(AidState aid, CompleteApplication command, AidTimes times) {
        AidMove.COMPLETE.require(aid);
        var application = aid.application();
        var ground = Optional.ofNullable(command.ground())
                .or(() -> Optional.ofNullable(application.ground()))
                .orElseThrow(() -> AidRule.GROUND_IS_TOLD.violatedBy("ground"));
        Applying.checkExemption(ground, application.causes());
        if (ground.needsMeansCheck() && !command.meansShown()) {
            throw AidRule.MEANS_ARE_SHOWN.violatedBy("meansShown");
        }
        return times.turning(aid, new LegalAidCompleted(aid.id(), ground, command.meansShown()))
                .met(AidTimes.CHECK)
                .setDecision(aid.papersIn())
                .events();
    }

    static List<ChildEvent> ask(AidState aid, AskOnce command, AidTimes times) {
        AidMove.ASK.require(aid);
        if (aid.asked()) {
            throw AidRule.ASKED_ONCE.violated();
        }
        return times.turning(aid, new SupplementAsked(aid.id(), command.text()))
                .met(AidTimes.CHECK)
                .set(AidTimes.SUPPLEMENT, "legal-aid.supplement")
                .events();
    }

    /** What was asked for is looked through; what follows aid given in advance completes it. */
    static List<ChildEvent> supplement(AidState aid, GiveSupplement command, AidTimes times) {
        AidMove.SUPPLEMENT.require(aid);
        if (aid.status() == LegalAidStatus.INCOMPLETE) {
            return times.turning(aid, new SupplementGiven(aid.id(), command.text()))
                    .met(AidTimes.SUPPLEMENT)
                    .set(AidTimes.CHECK, "legal-aid.check")
                    .events();
        }
        if (!aid.owesPapers()) {
            throw AidRule.NO_PAPERS_ARE_OWED.violated();
        }
        return times.turning(aid, new PapersFollowed(aid.id(), command.text()))
                .met(AidTimes.FOLLOWING_PAPERS)
                .events();
    }

    static List<ChildEvent> withdraw(AidState aid, WithdrawApplication command) {
        AidMove.WITHDRAW.require(aid);
        return AidTimes.ended(
                aid, new LegalAidTerminated(aid.id(), TerminationGround.APPLICATION_WITHDRAWN, command.reason()));
    }
}
