package org.hanshu.command.legalaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;

/**
 * The clocks of legal aid, and how what happens turns them.
 *
 * @param at when it happened
 * @param now when the system took it
 */
record AidTimes(Limits limits, OccurredAt at, Instant now) {

    /** Whether all papers are there. */
    static final String CHECK = "aid-check";
    /** What was asked for. */
    static final String SUPPLEMENT = "aid-supplement";
    /** Whether it is given (法律援助法 43). */
    static final String DECISION = "aid-decision";
    /** The same, within the time that the union sets itself, where that ends sooner. */
    static final String OWN_DECISION = "aid-own-decision";
    /** A lawyer (法律援助法 43). */
    static final String ASSIGNMENT = "aid-assignment";
    /** What the lawyer hands in, on the fast track. */
    static final String PAPERS = "aid-papers";
    /** What was missing when it was given in advance (法律援助法 44). */
    static final String FOLLOWING_PAPERS = "aid-following-papers";
    /** An objection to the denial; the end of aid can be objected to for as long as one likes, as no law says until when. */
    static final String OBJECTING = "aid-objecting";
    /** The decision on the objection (法律援助法 49). */
    static final String OBJECTION = "aid-objection";

    LocalDate today() {
        return at.day();
    }

    Turning turning(AidState aid, LegalAidEvent event) {
        return new Turning(this, aid).then(event);
    }

    /** The end: no clock matters any more. */
    static List<ChildEvent> ended(AidState aid, LegalAidEvent event) {
        var why = String.valueOf(event.leadsTo());
        var voided = aid.clocks().allVoided(aid.id(), ChildKind.LEGAL_AID, why);
        return Stream.<ChildEvent>concat(voided.stream(), Stream.of(event)).toList();
    }

    /** The end, as a clock that ran out brings it. */
    static List<ChildEvent> ranOut(AidState aid, ChildDeadlineMissed missed, LegalAidEvent end) {
        return Stream.<ChildEvent>concat(Stream.of(missed), ended(aid.after(over(missed)), end).stream())
                .toList();
    }

    private static ChildClockEvent over(ChildDeadlineMissed missed) {
        return new ChildDeadlineMet(missed.childId(), missed.kind(), missed.name(), true);
    }
}
