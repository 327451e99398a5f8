package org.hanshu.command.legalaid;

import static org.hanshu.command.legalaid.AidOffice.AID;
import static org.hanshu.command.legalaid.AidOffice.HEAD;
import static org.hanshu.command.legalaid.AidOffice.ID;
import static org.hanshu.command.legalaid.AidOffice.LAWYER;
import static org.hanshu.command.legalaid.AidOffice.MONDAY;
import static org.hanshu.command.legalaid.AidOffice.TEXT;
import static org.hanshu.command.legalaid.AidOffice.met;
import static org.hanshu.command.legalaid.AidOffice.set;
import static org.hanshu.command.legalaid.AidOffice.voided;

import java.time.LocalDate;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.LegalAidCommand.AssignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.ConcludeLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.ReassignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.RecordStage;
import org.hanshu.api.legalaid.LegalAidCommand.TerminateLegalAid;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerReassigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Legal aid on which a lawyer works. */
class AidWorkTest {

    private final AidOffice office = new AidOffice();

    @Test
    void isAssignedToALawyer() {
        office.granted()
                .when(HEAD, new AssignLawyer(AID, "lawyer.gz"))
                .expectEvents(new LawyerAssigned(ID, "lawyer.gz"), met("aid-assignment"));
    }

    @Test
    void hasATimeForItsPapersByTheFastTrack() {
        fast().when(HEAD, new AssignLawyer(AID, "lawyer.gz"))
                .expectEvents(
                        new LawyerAssigned(ID, "lawyer.gz"),
                        met("aid-assignment"),
                        set("aid-papers", "legal-aid.papers", MONDAY));
    }

    @Test
    void isNotAssignedToWhoIsNoLawyerOrSupervisesTheCase() {
        office.granted().refuses(HEAD, new AssignLawyer(AID, "mediator.gz"), "legal-aid.lawyer-is-known");
        office.refuses(HEAD, new AssignLawyer(AID, "both.gz"), "legal-aid.lawyer-is-no-supervisor");
        new AidOffice().applied().refuses(HEAD, new AssignLawyer(AID, "lawyer.gz"), "legal-aid.not-in-this-state");
        new AidOffice().assigned().refuses(HEAD, new AssignLawyer(AID, "lawyer2.gz"), "legal-aid.not-in-this-state");
    }

    @Test
    void isAssignedToAnotherInTheFirstOnesPlace() {
        office.assigned()
                .when(HEAD, new ReassignLawyer(AID, "lawyer2.gz", TEXT))
                .expectEvents(new LawyerReassigned(ID, "lawyer2.gz", "lawyer.gz", TEXT));
        office.refuses(HEAD, new ReassignLawyer(AID, "lawyer.gz", TEXT), "legal-aid.assigned-already");
        office.refuses(HEAD, new ReassignLawyer(AID, "officer2.gz", TEXT), "legal-aid.lawyer-is-known");
        office.refuses(HEAD, new ReassignLawyer(AID, "both.gz", TEXT), "legal-aid.lawyer-is-no-supervisor");
        new AidOffice()
                .granted()
                .refuses(HEAD, new ReassignLawyer(AID, "lawyer2.gz", TEXT), "legal-aid.not-in-this-state");
    }

    @Test
    void isOnlyTheOtherLawyersBusinessFromThenOn() {
        var handed = office.assigned().after(HEAD, new LawyerReassigned(ID, "lawyer2.gz", "lawyer.gz", TEXT));
        handed.refuses(LAWYER, stage(AidStage.ADVICE_GIVEN, MONDAY), "shared.not-found");
        handed.when(AidOffice.of("lawyer2.gz", Role.LAWYER), stage(AidStage.ADVICE_GIVEN, MONDAY))
                .expectEvents(recorded(1, AidStage.ADVICE_GIVEN));
    }

    @Test
    void goesFromStageToStage() {
        office.assigned()
                .when(LAWYER, stage(AidStage.ADVICE_GIVEN, MONDAY))
                .expectEvents(recorded(1, AidStage.ADVICE_GIVEN));
        office.after(LAWYER, recorded(1, AidStage.ADVICE_GIVEN))
                .when(LAWYER, stage(AidStage.ARBITRATION_FILED, MONDAY))
                .expectEvents(recorded(2, AidStage.ARBITRATION_FILED));
        office.refuses(LAWYER, stage(AidStage.HEARING, MONDAY.plusDays(1)), "legal-aid.stage-falls-in-its-time");
        office.refuses(LAWYER, stage(AidStage.HEARING, MONDAY.minusDays(1)), "legal-aid.stage-falls-in-its-time");
        new AidOffice().granted().refuses(HEAD, stage(AidStage.ADVICE_GIVEN, MONDAY), "legal-aid.not-in-this-state");
    }

    @Test
    void hasItsPapersInOnceTheyAreFiled() {
        var assigned =
                fast().after(HEAD, new LawyerAssigned(ID, "lawyer.gz"), set("aid-papers", "legal-aid.papers", MONDAY));
        assigned.when(LAWYER, stage(AidStage.ADVICE_GIVEN, MONDAY)).expectEvents(recorded(1, AidStage.ADVICE_GIVEN));
        assigned.when(LAWYER, stage(AidStage.SUIT_FILED, MONDAY))
                .expectEvents(recorded(1, AidStage.SUIT_FILED), met("aid-papers"));
    }

    @Test
    void hasItsPapersInTimeThoughThatIsEnteredLater() {
        var due = AidOffice.deadline("aid-papers", "legal-aid.papers", MONDAY, MONDAY)
                .due();
        fast().after(HEAD, new LawyerAssigned(ID, "lawyer.gz"), set("aid-papers", "legal-aid.papers", MONDAY))
                .on(due.plusDays(3))
                .when(LAWYER, stage(AidStage.SUIT_FILED, MONDAY))
                .expectEvents(recorded(1, AidStage.SUIT_FILED), met("aid-papers"));
    }

    @Test
    void isSeenThroughOnceSomethingWasDone() {
        var conclude = new ConcludeLegalAid(AID, AidOutcome.WON, Money.of("9000.00"), TEXT);
        office.assigned().refuses(LAWYER, conclude, "legal-aid.not-in-this-state");
        office.after(LAWYER, recorded(1, AidStage.AWARD))
                .when(LAWYER, conclude)
                .expectEvents(new LegalAidConcluded(ID, AidOutcome.WON, Money.of("9000.00"), TEXT));
        office.after(LAWYER, new LegalAidConcluded(ID, AidOutcome.WON, null, null))
                .refuses(LAWYER, stage(AidStage.EXECUTION, MONDAY), "legal-aid.not-in-this-state");
    }

    @ParameterizedTest
    @EnumSource
    void endsBeforeItsTimeOnAGroundOfTheLaw(TerminationGround ground) {
        var terminate = new TerminateLegalAid(AID, ground, TEXT);
        if (ground.endsGivenAid()) {
            office.granted()
                    .when(HEAD, terminate)
                    .expectEvents(voided("aid-assignment", "TERMINATED"), new LegalAidTerminated(ID, ground, TEXT));
        } else {
            office.granted().refuses(HEAD, terminate, "legal-aid.ground-ends-given-aid");
        }
        new AidOffice().applied().refuses(HEAD, terminate, "legal-aid.not-in-this-state");
    }

    private static AidOffice fast() {
        return new AidOffice()
                .appliedForWages()
                .complete()
                .after(
                        HEAD,
                        new LegalAidGranted(ID, null),
                        met("aid-decision"),
                        set("aid-assignment", "legal-aid.fast-assign", MONDAY));
    }

    private static RecordStage stage(AidStage stage, LocalDate on) {
        return new RecordStage(AID, stage, "仲裁委", "7号", on, TEXT);
    }

    private static StageRecorded recorded(int n, AidStage stage) {
        return new StageRecorded(ID, n, stage, "仲裁委", "7号", MONDAY, TEXT);
    }
}
