package org.hanshu.command.legalaid;

import static org.hanshu.command.legalaid.AidOffice.AID;
import static org.hanshu.command.legalaid.AidOffice.HEAD;
import static org.hanshu.command.legalaid.AidOffice.ID;
import static org.hanshu.command.legalaid.AidOffice.MONDAY;
import static org.hanshu.command.legalaid.AidOffice.OFFICER;
import static org.hanshu.command.legalaid.AidOffice.TEXT;
import static org.hanshu.command.legalaid.AidOffice.application;
import static org.hanshu.command.legalaid.AidOffice.applied;
import static org.hanshu.command.legalaid.AidOffice.deadline;
import static org.hanshu.command.legalaid.AidOffice.met;
import static org.hanshu.command.legalaid.AidOffice.set;
import static org.hanshu.command.legalaid.AidOffice.voided;

import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.legalaid.LegalAidCommand.DecideObjection;
import org.hanshu.api.legalaid.LegalAidCommand.DenyLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.GiveSupplement;
import org.hanshu.api.legalaid.LegalAidCommand.GrantLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.PreGrant;
import org.hanshu.api.legalaid.LegalAidCommand.RaiseObjection;
import org.hanshu.api.legalaid.LegalAidCommand.WithdrawApplication;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRejected;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.ObjectionDecision;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.vocabulary.Cause;
import org.junit.jupiter.api.Test;

/** Legal aid on which somebody decides. */
class AidDecisionTest {

    private static final String BUREAU = "广州市司法局";

    private final AidOffice office = new AidOffice();

    @Test
    void meetsTheUnionsOwnTimeToo() {
        office.applied()
                .complete()
                .after(OFFICER, set("aid-own-decision", "legal-aid.own-decision", MONDAY))
                .when(HEAD, new GrantLegalAid(AID, TEXT))
                .expectEvents(
                        new LegalAidGranted(ID, TEXT),
                        met("aid-decision"),
                        met("aid-own-decision"),
                        set("aid-assignment", "legal-aid.assign", MONDAY));
    }

    @Test
    void isGrantedAndALawyerIsAwaitedWithinThreeDays() {
        office.applied()
                .complete()
                .when(HEAD, new GrantLegalAid(AID, TEXT))
                .expectEvents(
                        new LegalAidGranted(ID, TEXT),
                        met("aid-decision"),
                        set("aid-assignment", "legal-aid.assign", MONDAY));
    }

    @Test
    void isGrantedAndALawyerIsAwaitedWithinAWorkingDayByTheFastTrack() {
        office.appliedForWages()
                .complete()
                .when(HEAD, new GrantLegalAid(AID, null))
                .expectEvents(
                        new LegalAidGranted(ID, null),
                        met("aid-decision"),
                        set("aid-assignment", "legal-aid.fast-assign", MONDAY));
    }

    @Test
    void isDeniedWithTheWayToObject() {
        var objecting = deadline("aid-objecting", "legal-aid.objecting", MONDAY, MONDAY);
        office.applied()
                .complete()
                .when(HEAD, new DenyLegalAid(AID, DenialReason.NO_HARDSHIP, TEXT, BUREAU))
                .expectEvents(
                        new LegalAidDenied(ID, DenialReason.NO_HARDSHIP, TEXT, BUREAU, objecting.due()),
                        met("aid-decision"),
                        set("aid-objecting", "legal-aid.objecting", MONDAY));
        new AidOffice()
                .applied()
                .refuses(
                        HEAD,
                        new DenyLegalAid(AID, DenialReason.NO_HARDSHIP, TEXT, BUREAU),
                        "legal-aid.not-in-this-state");
    }

    @Test
    void isObjectedToOnce() {
        office.denied()
                .when(OFFICER, new RaiseObjection(AID, TEXT))
                .expectEvents(
                        new ObjectionRaised(ID, TEXT),
                        met("aid-objecting"),
                        set("aid-objection", "legal-aid.objection", MONDAY));
        objected().refuses(OFFICER, new RaiseObjection(AID, TEXT), "legal-aid.objected-already");
        new AidOffice().granted().refuses(OFFICER, new RaiseObjection(AID, TEXT), "legal-aid.not-in-this-state");
    }

    @Test
    void isGrantedOrReviewedAgainWhereTheObjectionIsUpheld() {
        objected()
                .when(OFFICER, decide(ObjectionDecision.GRANT))
                .expectEvents(
                        new ObjectionUpheld(ID, BUREAU, true, TEXT),
                        met("aid-objection"),
                        set("aid-assignment", "legal-aid.assign", MONDAY));
        objected()
                .when(OFFICER, decide(ObjectionDecision.REVIEW_AGAIN))
                .expectEvents(
                        new ObjectionUpheld(ID, BUREAU, false, TEXT),
                        met("aid-objection"),
                        set("aid-decision", "legal-aid.decision", MONDAY));
        objected()
                .after(OFFICER, new ObjectionUpheld(ID, BUREAU, false, TEXT), met("aid-objection"))
                .when(HEAD, new GrantLegalAid(AID, null))
                .expectEvents(new LegalAidGranted(ID, null), set("aid-assignment", "legal-aid.assign", MONDAY));
    }

    @Test
    void staysDeniedWhereTheObjectionIsRejected() {
        objected()
                .when(OFFICER, decide(ObjectionDecision.REJECT))
                .expectEvents(met("aid-objection"), new ObjectionRejected(ID, BUREAU, TEXT));
        var rejected = objected().after(OFFICER, met("aid-objection"), new ObjectionRejected(ID, BUREAU, TEXT));
        rejected.refuses(OFFICER, new RaiseObjection(AID, TEXT), "legal-aid.not-in-this-state");
        rejected.refuses(OFFICER, new WithdrawApplication(AID, TEXT), "legal-aid.not-in-this-state");
    }

    @Test
    void isNotJudgedTwiceByWhoDeniedIt() {
        objected().refuses(HEAD, decide(ObjectionDecision.REJECT), "legal-aid.not-by-who-denied");
        office.denied().refuses(OFFICER, decide(ObjectionDecision.REJECT), "legal-aid.nobody-objected");
        new AidOffice().granted().refuses(OFFICER, decide(ObjectionDecision.REJECT), "legal-aid.not-in-this-state");
    }

    @Test
    void endsAtOnceWhereTheWorkerWantsItNoMore() {
        objected()
                .when(OFFICER, new WithdrawApplication(AID, TEXT))
                .expectEvents(
                        voided("aid-objection", "TERMINATED"),
                        new LegalAidTerminated(ID, TerminationGround.APPLICATION_WITHDRAWN, TEXT));
    }

    @Test
    void isGivenInAdvanceOnlyWithFewDaysLeftOrWhereItCannotWait() {
        var near = new PreGrant(AID, PreGrantGround.LIMITATION_NEAR, null, TEXT);
        office.applied().refuses(HEAD, near, "legal-aid.time-presses");
        office.refuses(HEAD, ending(7), "legal-aid.time-presses");
        office.refuses(HEAD, ending(-1), "legal-aid.time-presses");
        office.when(HEAD, ending(6)).expectSuccessfulHandlerExecution();
        office.when(HEAD, new PreGrant(AID, PreGrantGround.PRESERVATION, null, TEXT))
                .expectSuccessfulHandlerExecution();
        office.when(HEAD, new PreGrant(AID, PreGrantGround.ADVANCE_EXECUTION, null, TEXT))
                .expectSuccessfulHandlerExecution();
        new AidOffice().granted().refuses(HEAD, ending(6), "legal-aid.not-in-this-state");
    }

    @Test
    void isGivenInAdvanceAndPapersFollow() {
        var limitation = MONDAY.plusDays(3);
        office.after(
                        OFFICER,
                        applied(application(null, limitation, Cause.TERMINATION), FastTrackGround.LIMITATION_NEAR),
                        set("aid-check", "legal-aid.check", MONDAY))
                .when(HEAD, new PreGrant(AID, PreGrantGround.LIMITATION_NEAR, null, null))
                .expectEvents(
                        new PreGranted(ID, PreGrantGround.LIMITATION_NEAR, limitation, true, null),
                        voided("aid-check", "PRE_GRANTED"),
                        set("aid-assignment", "legal-aid.fast-assign", MONDAY),
                        set("aid-following-papers", "legal-aid.following-papers", MONDAY));
        given().refuses(HEAD, new GrantLegalAid(AID, null), "legal-aid.papers-are-owed");
        given().when(OFFICER, new GiveSupplement(AID, TEXT))
                .expectEvents(new PapersFollowed(ID, TEXT), met("aid-following-papers"));
    }

    @Test
    void isGrantedOnceItsPapersFollowedAndWaitsForTheSameLawyer() {
        var followed = given().after(OFFICER, new PapersFollowed(ID, TEXT), met("aid-following-papers"));
        followed.when(HEAD, new GrantLegalAid(AID, null)).expectEvents(new LegalAidGranted(ID, null));
        followed.refuses(OFFICER, new GiveSupplement(AID, TEXT), "legal-aid.no-papers-are-owed");
    }

    @Test
    void owesNoPapersWhereAllWereThereBefore() {
        office.applied()
                .complete()
                .when(HEAD, new PreGrant(AID, PreGrantGround.PRESERVATION, null, null))
                .expectEvents(
                        new PreGranted(ID, PreGrantGround.PRESERVATION, null, false, null),
                        met("aid-decision"),
                        set("aid-assignment", "legal-aid.fast-assign", MONDAY));
    }

    private static AidOffice given() {
        return new AidOffice()
                .applied()
                .after(
                        HEAD,
                        new PreGranted(ID, PreGrantGround.PRESERVATION, null, true, null),
                        voided("aid-check", "PRE_GRANTED"),
                        set("aid-assignment", "legal-aid.fast-assign", MONDAY),
                        set("aid-following-papers", "legal-aid.following-papers", MONDAY));
    }

    private static AidOffice objected() {
        return new AidOffice()
                .denied()
                .after(
                        OFFICER,
                        new ObjectionRaised(ID, TEXT),
                        met("aid-objecting"),
                        set("aid-objection", "legal-aid.objection", MONDAY));
    }

    private static DecideObjection decide(ObjectionDecision decision) {
        return new DecideObjection(AID, decision, BUREAU, TEXT);
    }

    private static PreGrant ending(int days) {
        return new PreGrant(AID, PreGrantGround.LIMITATION_NEAR, MONDAY.plusDays(days), TEXT);
    }
}
