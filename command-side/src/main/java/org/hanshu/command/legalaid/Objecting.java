package org.hanshu.command.legalaid;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidCommand.DecideObjection;
import org.hanshu.api.legalaid.LegalAidCommand.RaiseObjection;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRejected;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.legalaid.ObjectionDecision;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.LegalAidStatus;

/** How the worker objects to a denial, or to the end of aid that was given, and what becomes of it 异议 (法律援助法 49). */
record Objecting(AidState aid, AidTimes times) {

    List<ChildEvent> object(RaiseObjection command) {
        AidMove.OBJECT.require(aid);
        if (aid.objected()) {
            throw AidRule.OBJECTED_ALREADY.violated();
        }
        var objected = isToTheEnd()
                ? new TerminationObjected(aid.id(), aid.application().cases(), command.text())
                : new ObjectionRaised(aid.id(), command.text());
        return times.turning(aid, objected)
                .met(AidTimes.OBJECTING)
                .set(AidTimes.OBJECTION, "legal-aid.objection")
                .events();
    }

    List<ChildEvent> decide(DecideObjection command, Caller caller) {
        AidMove.DECIDE_OBJECTION.require(aid);
        if (!aid.objected()) {
            throw AidRule.NOBODY_OBJECTED.violated();
        }
        if (caller.isAmong(aid.deniers())) {
            throw AidRule.NOT_BY_WHO_DENIED.violated();
        }
        checkFits(command.decision());
        return switch (command.decision()) {
            case REJECT -> rejected(command);
            case GRANT -> upheld(command, true).setAssignment(false).events();
            case REVIEW_AGAIN ->
                upheld(command, false).setDecision(times.today()).events();
            case RESUME -> resumed(command);
        };
    }

    private boolean isToTheEnd() {
        return aid.status() == LegalAidStatus.TERMINATED;
    }

    private void checkFits(ObjectionDecision decision) {
        if (decision != ObjectionDecision.REJECT && decision.resumes() != isToTheEnd()) {
            throw AidRule.DECISION_FITS_THE_OBJECTION.violated(
                    Map.of("field", "decision", "state", aid.status().name()));
        }
    }

    private List<ChildEvent> rejected(DecideObjection command) {
        return new Turning(times, aid)
                .met(AidTimes.OBJECTION)
                .then(
                        isToTheEnd()
                                ? new TerminationUpheld(aid.id(), command.by(), command.text())
                                : new ObjectionRejected(aid.id(), command.by(), command.text()))
                .events();
    }

    private Turning upheld(DecideObjection command, boolean granted) {
        return times.turning(aid, new ObjectionUpheld(aid.id(), command.by(), granted, command.text()))
                .met(AidTimes.OBJECTION);
    }

    /** It goes on from where it stood, and what was awaited then is awaited anew. */
    private List<ChildEvent> resumed(DecideObjection command) {
        var as = requireNonNull(aid.resumesAs(), "Nothing else is objected to at its end");
        var turning = times.turning(aid, new TerminationReversed(aid.id(), command.by(), as, command.text()))
                .met(AidTimes.OBJECTION);
        if (aid.owesPapers()) {
            turning.set(AidTimes.FOLLOWING_PAPERS, "legal-aid.following-papers");
        }
        return switch (as) {
            case PRE_GRANTED -> turning.setAssignment(true).events();
            case GRANTED -> turning.setAssignment(false).events();
            case ASSIGNED ->
                aid.isFast() ? turning.set(AidTimes.PAPERS, "legal-aid.papers").events() : turning.events();
            default -> turning.events(); // The lawyer goes on.
        };
    }
}
