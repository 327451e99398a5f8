package org.hanshu.command.legalaid;

import static org.hanshu.command.legalaid.AidOffice.HEAD;
import static org.hanshu.command.legalaid.AidOffice.ID;
import static org.hanshu.command.legalaid.AidOffice.LIMITS;
import static org.hanshu.command.legalaid.AidOffice.MONDAY;
import static org.hanshu.command.legalaid.AidOffice.OFFICER;
import static org.hanshu.command.legalaid.AidOffice.TEXT;
import static org.hanshu.command.legalaid.AidOffice.deadline;
import static org.hanshu.command.legalaid.AidOffice.met;
import static org.hanshu.command.legalaid.AidOffice.refusal;
import static org.hanshu.command.legalaid.AidOffice.set;

import java.util.List;
import org.hanshu.api.child.ChildClockCommand.RingLegalAidClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildRecountCommand.PreviewLegalAidDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeLegalAidDeadlines;
import org.hanshu.api.legalaid.LegalAidEvent.DenialBecameFinal;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementAsked;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.ChildKind;
import org.junit.jupiter.api.Test;

/** The clocks of legal aid. */
class AidClockTest {

    private final AidOffice office = new AidOffice();

    @Test
    void remindOnce() {
        var reminder = decision().reminders().getFirst();
        var ring = new RingLegalAidClock(ID, "aid-decision", reminder.code());
        var reminded = new ChildDeadlineReminded(
                ID,
                ChildKind.LEGAL_AID,
                "aid-decision",
                reminder.code(),
                decision().due());
        office.applied().complete().at(reminder.at());
        office.when(Caller.SYSTEM, ring).expectEvents(reminded);
        office.after(Caller.SYSTEM, reminded).when(Caller.SYSTEM, ring).expectNoEvents();
    }

    @Test
    void runOutOnceAndLeaveTheDecisionToPeople() {
        office.applied().complete().at(decision().overdueAt());
        var ring = new RingLegalAidClock(ID, "aid-decision", null);
        office.when(Caller.SYSTEM, ring).expectEvents(missed("aid-decision", decision()));
        office.after(Caller.SYSTEM, missed("aid-decision", decision()))
                .when(Caller.SYSTEM, ring)
                .expectNoEvents();
    }

    @Test
    void doNotRunOutBeforeTheirTimeOrOnceTheirMatterIsSettled() {
        office.applied()
                .complete()
                .when(Caller.SYSTEM, new RingLegalAidClock(ID, "aid-decision", null))
                .expectNoEvents();
        new AidOffice()
                .granted()
                .at(decision().overdueAt())
                .when(Caller.SYSTEM, new RingLegalAidClock(ID, "aid-decision", null))
                .expectNoEvents();
    }

    @Test
    void takeSilenceOnWhatWasAskedForForAWithdrawal() {
        var supplement = deadline("aid-supplement", "legal-aid.supplement", MONDAY, MONDAY);
        office.applied()
                .after(
                        OFFICER,
                        new SupplementAsked(ID, TEXT),
                        met("aid-check"),
                        set("aid-supplement", "legal-aid.supplement", MONDAY))
                .at(supplement.overdueAt())
                .when(Caller.SYSTEM, new RingLegalAidClock(ID, "aid-supplement", null))
                .expectEvents(
                        missed("aid-supplement", supplement),
                        new LegalAidTerminated(ID, TerminationGround.SUPPLEMENT_SILENCE, null));
    }

    @Test
    void makeADenialFinalToWhichNobodyObjected() {
        var objecting = deadline("aid-objecting", "legal-aid.objecting", MONDAY, MONDAY);
        office.denied()
                .at(objecting.overdueAt())
                .when(Caller.SYSTEM, new RingLegalAidClock(ID, "aid-objecting", null))
                .expectEvents(missed("aid-objecting", objecting), new DenialBecameFinal(ID));
    }

    @Test
    void areRungByTheSystemOnly() {
        office.applied()
                .when(HEAD, new RingLegalAidClock(ID, "aid-check", null))
                .expectNoEvents()
                .expectException(refusal("shared.not-allowed"));
    }

    @Test
    void areCountedAnewUnderTheBooksInForceAndStayWhereTheseSayNothingElse() {
        var books = LIMITS.inForce();
        office.applied()
                .when(Caller.SYSTEM, new PreviewLegalAidDeadlines(ID))
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
        office.when(Caller.SYSTEM, new RecomputeLegalAidDeadlines(ID, books.version() + 1, "another"))
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    private static Deadline decision() {
        return deadline("aid-decision", "legal-aid.decision", MONDAY, MONDAY);
    }

    private static ChildDeadlineMissed missed(String name, Deadline deadline) {
        return new ChildDeadlineMissed(ID, ChildKind.LEGAL_AID, name, deadline.due());
    }
}
