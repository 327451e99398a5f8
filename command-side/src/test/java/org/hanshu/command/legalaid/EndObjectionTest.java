package org.hanshu.command.legalaid;

import static org.hanshu.command.legalaid.AidOffice.AID;
import static org.hanshu.command.legalaid.AidOffice.CASE;
import static org.hanshu.command.legalaid.AidOffice.HEAD;
import static org.hanshu.command.legalaid.AidOffice.ID;
import static org.hanshu.command.legalaid.AidOffice.LAWYER;
import static org.hanshu.command.legalaid.AidOffice.MONDAY;
import static org.hanshu.command.legalaid.AidOffice.OFFICER;
import static org.hanshu.command.legalaid.AidOffice.TEXT;
import static org.hanshu.command.legalaid.AidOffice.met;
import static org.hanshu.command.legalaid.AidOffice.set;
import static org.hanshu.command.legalaid.AidOffice.voided;

import java.util.List;
import org.hanshu.api.child.ChildClockCommand.RingLegalAidClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.LegalAidCommand.DecideObjection;
import org.hanshu.api.legalaid.LegalAidCommand.RaiseObjection;
import org.hanshu.api.legalaid.LegalAidCommand.RecordStage;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.legalaid.ObjectionDecision;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Legal aid to whose end the worker objects (法律援助法 49). */
class EndObjectionTest {

    private static final String BUREAU = "广州市司法局";
    private static final RaiseObjection OBJECT = new RaiseObjection(AID, TEXT);

    @Test
    void isOpenAgainWhenItsEndIsObjectedTo() {
        terminated(assigned())
                .when(OFFICER, OBJECT)
                .expectEvents(
                        new TerminationObjected(ID, List.of(CASE), TEXT),
                        set("aid-objection", "legal-aid.objection", MONDAY));
        objected(assigned()).refuses(OFFICER, OBJECT, "legal-aid.objected-already");
        objected(assigned()).refuses(LAWYER, stage(), "legal-aid.not-in-this-state");
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationGround.class,
            names = {"APPLICATION_WITHDRAWN", "SUPPLEMENT_SILENCE"})
    void isNotObjectedToWhereItWasNeverGiven(TerminationGround ground) {
        new AidOffice()
                .applied()
                .after(OFFICER, voided("aid-check", "TERMINATED"), new LegalAidTerminated(ID, ground, null))
                .refuses(OFFICER, OBJECT, "legal-aid.not-in-this-state");
    }

    @Test
    void isNotObjectedToWhereItWasSeenThrough() {
        assigned()
                .after(LAWYER, new LegalAidConcluded(ID, AidOutcome.WON, null, null))
                .refuses(OFFICER, OBJECT, "legal-aid.not-in-this-state");
    }

    @Test
    void goesOnWithItsLawyerWhereTheObjectionIsUpheld() {
        objected(assigned())
                .when(OFFICER, decide(ObjectionDecision.RESUME))
                .expectEvents(new TerminationReversed(ID, BUREAU, LegalAidStatus.ASSIGNED, TEXT), met("aid-objection"));
        resumed(assigned(), LegalAidStatus.ASSIGNED)
                .when(LAWYER, stage())
                .expectEvents(new StageRecorded(ID, 1, AidStage.ARBITRATION_FILED, null, null, MONDAY, null));
    }

    @Test
    void awaitsAnewWhatWasAwaitedWhenItEnded() {
        objected(new AidOffice().granted().after(HEAD, voided("aid-assignment", "TERMINATED")))
                .when(OFFICER, decide(ObjectionDecision.RESUME))
                .expectEvents(
                        new TerminationReversed(ID, BUREAU, LegalAidStatus.GRANTED, TEXT),
                        met("aid-objection"),
                        set("aid-assignment", "legal-aid.assign", MONDAY));
        objected(inAdvance())
                .when(OFFICER, decide(ObjectionDecision.RESUME))
                .expectEvents(
                        new TerminationReversed(ID, BUREAU, LegalAidStatus.PRE_GRANTED, TEXT),
                        met("aid-objection"),
                        set("aid-following-papers", "legal-aid.following-papers", MONDAY),
                        set("aid-assignment", "legal-aid.fast-assign", MONDAY));
        objected(new AidOffice().appliedForWages().complete().after(HEAD, new LawyerAssigned(ID, "lawyer.gz")))
                .when(OFFICER, decide(ObjectionDecision.RESUME))
                .expectEvents(
                        new TerminationReversed(ID, BUREAU, LegalAidStatus.ASSIGNED, TEXT),
                        met("aid-objection"),
                        set("aid-papers", "legal-aid.papers", MONDAY));
    }

    @Test
    void staysAtItsEndForGoodWhereTheObjectionIsRejected() {
        objected(assigned())
                .when(OFFICER, decide(ObjectionDecision.REJECT))
                .expectEvents(met("aid-objection"), new TerminationUpheld(ID, BUREAU, TEXT));
        objected(assigned())
                .after(OFFICER, met("aid-objection"), new TerminationUpheld(ID, BUREAU, TEXT))
                .refuses(OFFICER, OBJECT, "legal-aid.not-in-this-state");
    }

    @Test
    void isNotJudgedByWhoEndedItNorBeforeAnybodyObjected() {
        objected(assigned()).refuses(HEAD, decide(ObjectionDecision.REJECT), "legal-aid.not-by-who-denied");
        terminated(assigned()).refuses(OFFICER, decide(ObjectionDecision.REJECT), "legal-aid.not-in-this-state");
    }

    @ParameterizedTest
    @EnumSource(
            value = ObjectionDecision.class,
            names = {"GRANT", "REVIEW_AGAIN"})
    void isNotGivenAnewByTheDecision(ObjectionDecision decision) {
        objected(assigned()).refuses(OFFICER, decide(decision), "legal-aid.decision-fits-the-objection");
    }

    @Test
    void isNotResumedWhereItWasDenied() {
        new AidOffice()
                .denied()
                .after(OFFICER, new ObjectionRaised(ID, TEXT), met("aid-objecting"))
                .refuses(OFFICER, decide(ObjectionDecision.RESUME), "legal-aid.decision-fits-the-objection");
    }

    @Test
    void waitsForALateDecision() {
        var due = AidOffice.deadline("aid-objection", "legal-aid.objection", MONDAY, MONDAY)
                .due();
        objected(assigned())
                .on(due.plusDays(1))
                .when(Caller.SYSTEM, new RingLegalAidClock(ID, "aid-objection", null))
                .expectEvents(new ChildDeadlineMissed(ID, ChildKind.LEGAL_AID, "aid-objection", due));
    }

    private static AidOffice assigned() {
        return new AidOffice().assigned();
    }

    private static AidOffice inAdvance() {
        return new AidOffice()
                .applied()
                .after(HEAD, new PreGranted(ID, PreGrantGround.PRESERVATION, null, true, null), met("aid-check"));
    }

    private static AidOffice terminated(AidOffice given) {
        return given.after(HEAD, new LegalAidTerminated(ID, TerminationGround.MEANS_CHANGED, TEXT));
    }

    private static AidOffice objected(AidOffice given) {
        return terminated(given)
                .after(
                        OFFICER,
                        new TerminationObjected(ID, List.of(CASE), TEXT),
                        set("aid-objection", "legal-aid.objection", MONDAY));
    }

    private static AidOffice resumed(AidOffice given, LegalAidStatus as) {
        return objected(given).after(OFFICER, new TerminationReversed(ID, BUREAU, as, TEXT), met("aid-objection"));
    }

    private static DecideObjection decide(ObjectionDecision decision) {
        return new DecideObjection(AID, decision, BUREAU, TEXT);
    }

    private static RecordStage stage() {
        return new RecordStage(AID, AidStage.ARBITRATION_FILED, null, null, MONDAY, null);
    }
}
