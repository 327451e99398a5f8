package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseBench.trail;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmLetter;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FailConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.OfferHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReturnHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.TakeOver;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.CaseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case that goes from one union to another. */
class CaseHandoverTest {

    private static final OrganisationId TIANHE = new OrganisationId("gz-tianhe");
    private static final Map<String, String> HEAD_TIANHE = trail("head.th", TIANHE, Role.HEAD);

    private static final UUID CHILD = new UUID(0, 500);

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void isOfferedByTheHeadOfItsOwner() {
        supervisionCase.given(investigating()).when(offer(TIANHE), HEAD).expectEvents(offered());
        refused(investigating(), offer(TIANHE), OFFICER, "shared.not-allowed");
        refused(investigating(), offer(TIANHE), HEAD_SN, "shared.not-found");
    }

    @Test
    void isOfferedToAnotherUnionOnly() {
        refused(investigating(), offer(GZ), HEAD, "case.handed-to-another-union");
        refused(investigating(), offer(new OrganisationId("gz-court")), HEAD, "case.handed-to-another-union");
        refused(investigating(), offer(new OrganisationId("nobody")), HEAD, "case.handed-to-another-union");
        refused(offeredCase(), offer(TIANHE), HEAD, "case.handover-is-offered");
    }

    @Test
    void isNotOfferedWhileALetterIsOpen() {
        var lettered = then(accepted(), new ChildAdmitted(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, NOW));
        refused(lettered, offer(TIANHE), HEAD, "case.letters-are-open");
        supervisionCase
                .given(then(lettered, new ChildEnded(CASE, LETTER, ChildKind.LETTER, "SATISFIED", "officer.gz")))
                .when(offer(TIANHE), HEAD)
                .expectEvents(offered());
    }

    @ParameterizedTest
    @EnumSource(
            value = ChildKind.class,
            names = {"MEDIATION", "REFERRAL", "LEGAL_AID"})
    void isNotOfferedWhileAnotherChildIsOpen(ChildKind kind) {
        var opened = then(investigating(), new ChildAdmitted(CASE, CHILD, kind, null, null, NOW));
        refused(opened, offer(TIANHE), HEAD, "case.handed-over-with-nothing-open");
        supervisionCase
                .given(then(opened, new ChildEnded(CASE, CHILD, kind, "ENDED", "officer.gz")))
                .when(offer(TIANHE), HEAD)
                .expectEvents(offered());
    }

    @Test
    void isOfferedWhileAidGoesOnByItself() {
        var aided = then(
                investigating(),
                new ChildAdmitted(CASE, CHILD, ChildKind.LEGAL_AID, null, null, NOW),
                new ChildDetached(CASE, CHILD, ChildKind.LEGAL_AID));
        supervisionCase.given(aided).when(offer(TIANHE), HEAD).expectEvents(offered());
    }

    @Test
    void isNotTakenOverWhileWhatHadEndedIsOpenAgain() {
        var ended = then(
                accepted(),
                new ChildAdmitted(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, NOW),
                new ChildEnded(CASE, LETTER, ChildKind.LETTER, "SATISFIED", "officer.gz"),
                offered());
        refused(
                then(ended, new ChildReopened(CASE, LETTER, ChildKind.LETTER)),
                new TakeOver(CASE),
                HEAD_TIANHE,
                "case.letters-are-open");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChildKind.class,
            names = {"MEDIATION", "REFERRAL", "LEGAL_AID"})
    void beginsNothingWhileItIsOffered(ChildKind kind) {
        var admit = new AdmitChild(CASE, CHILD, kind, null, null, List.of());
        refused(offeredCase(), admit, OFFICER, "case.handover-is-offered");
    }

    @Test
    void beginsNoLetterWhileItIsOffered() {
        var admit = new AdmitChild(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, List.of());
        refused(offeredCase(), admit, OFFICER, "case.handover-is-offered");
        refused(offeredCase(), new ConfirmLetter(CASE, "PROMPT", null), OFFICER, "case.handover-is-offered");
    }

    @Test
    void releasesItsSupervisorsWhenItIsTakenOver() {
        supervisionCase
                .given(offeredCase())
                .when(new TakeOver(CASE), HEAD_TIANHE)
                .expectEvents(taken(), clock("assignment", "case.assign"));
    }

    @Test
    void isTakenOverByTheUnionAboveInPlaceOfTheOneThatWasAsked() {
        var above = new Caller("head.gz", GZ, Set.of(TIANHE), "4401", Role.HEAD, null).trail(NOW, "HTTP");
        supervisionCase
                .given(offeredCase())
                .when(new TakeOver(CASE), above)
                .expectEvents(taken(), clock("assignment", "case.assign"));
    }

    @Test
    void isTakenOverByNobodyElse() {
        refused(offeredCase(), new TakeOver(CASE), HEAD, "case.taken-over-by-who-was-asked");
        refused(offeredCase(), new TakeOver(CASE), HEAD_SN, "shared.not-found");
        refused(investigating(), new TakeOver(CASE), HEAD, "case.no-handover-is-offered");
        refused(investigating(), new TakeOver(CASE), HEAD_TIANHE, "shared.not-found");
    }

    @Test
    void isOnlyAnsweredByWhoIsAskedUntilItIsTheirs() {
        refused(
                offeredCase(),
                new AssignSupervisors(CASE, SUPERVISORS),
                HEAD_TIANHE,
                "case.only-its-owner-works-on-it");
    }

    @Test
    void isWorkedOnByWhoTookItOverAndReadByWhoHadIt() {
        var handed = then(offeredCase(), taken(), clock("assignment", "case.assign"));
        supervisionCase
                .given(handed)
                .when(new AssignSupervisors(CASE, SUPERVISORS), HEAD_TIANHE)
                .expectEvents(
                        new SupervisorsAssigned(CASE, SUPERVISORS, null), new CaseDeadlineMet(CASE, "assignment"));
        refused(handed, new AssignSupervisors(CASE, SUPERVISORS), HEAD, "case.only-its-owner-works-on-it");
    }

    @Test
    void staysWhereItWasWhenItIsReturned() {
        var returned = new HandoverReturned(CASE, GZ, TIANHE, TEXT);
        supervisionCase
                .given(offeredCase())
                .when(new ReturnHandover(CASE, TEXT), HEAD_TIANHE)
                .expectEvents(returned);
        supervisionCase
                .given(offeredCase())
                .when(new ReturnHandover(CASE, TEXT), HEAD)
                .expectEvents(returned);
        refused(investigating(), new ReturnHandover(CASE, TEXT), HEAD, "case.no-handover-is-offered");
        refused(then(offeredCase(), returned), new TakeOver(CASE), HEAD_TIANHE, "shared.not-found");
    }

    @Test
    void isAssignedAnewWhereItsTalksFailAfterwards() {
        var talked = then(investigating(), new ConsultationProposed(CASE, List.of(1), List.of(1), null));
        supervisionCase
                .given(then(talked, offered(), taken()))
                .when(new FailConsultation(CASE, TEXT), HEAD_TIANHE)
                .expectEvents(
                        new ConsultationFailed(CASE, TEXT, CaseStatus.ACCEPTED), clock("assignment", "case.assign"));
    }

    private static List<Object> offeredCase() {
        return then(investigating(), offered());
    }

    private static OfferHandover offer(OrganisationId to) {
        return new OfferHandover(CASE, to, TEXT);
    }

    private static HandoverOffered offered() {
        return new HandoverOffered(CASE, GZ, TIANHE, TEXT);
    }

    private static HandoverAccepted taken() {
        return new HandoverAccepted(CASE, GZ, TIANHE);
    }

    private void refused(List<Object> history, SupervisionCaseCommand command, Map<String, String> trail, String code) {
        supervisionCase
                .given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
