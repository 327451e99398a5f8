package org.hanshu.command.legalaid;

import java.util.List;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidCommand.DenyLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.GrantLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.PreGrant;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.vocabulary.LegalAidStatus;

/** Whether aid is given 决定: at once where time presses, or after review. */
final class Granting {

    private Granting() {}

    static List<ChildEvent> inAdvance(AidState aid, PreGrant command, AidTimes times) {
        AidMove.PRE_GRANT.require(aid);
        var ends =
                command.limitationEndsOn() == null ? aid.application().limitationEndsOn() : command.limitationEndsOn();
        if (command.ground() == PreGrantGround.LIMITATION_NEAR && !Applying.isNear(ends, times.today())) {
            throw AidRule.TIME_PRESSES.violatedBy("ground");
        }
        var papersFollow = aid.status() != LegalAidStatus.REVIEWED;
        var turning = times.turning(aid, new PreGranted(aid.id(), command.ground(), ends, papersFollow, command.text()))
                .voided(LegalAidStatus.PRE_GRANTED.name(), AidTimes.CHECK, AidTimes.SUPPLEMENT)
                .decided()
                .setAssignment(true);
        return papersFollow
                ? turning.set(AidTimes.FOLLOWING_PAPERS, "legal-aid.following-papers")
                        .events()
                : turning.events();
    }

    /** Given in advance, a lawyer is awaited already. */
    static List<ChildEvent> grant(AidState aid, GrantLegalAid command, AidTimes times) {
        AidMove.GRANT.require(aid);
        if (aid.owesPapers()) {
            throw AidRule.PAPERS_ARE_OWED.violated();
        }
        var turning = times.turning(aid, new LegalAidGranted(aid.id(), command.text()))
                .decided();
        return aid.status() == LegalAidStatus.PRE_GRANTED
                ? turning.events()
                : turning.setAssignment(false).events();
    }

    static List<ChildEvent> deny(AidState aid, DenyLegalAid command, AidTimes times) {
        AidMove.DENY.require(aid);
        var objecting = new Turning(times, aid).deadline(AidTimes.OBJECTING, "legal-aid.objecting", times.today());
        var denied =
                new LegalAidDenied(aid.id(), command.reason(), command.text(), command.objectTo(), objecting.due());
        return times.turning(aid, denied).decided().set(objecting).events();
    }
}
