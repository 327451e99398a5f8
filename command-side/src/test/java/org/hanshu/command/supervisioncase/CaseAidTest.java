package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.api.supervisioncase.AidCommand.DetachChild;
import org.hanshu.api.supervisioncase.AidCommand.TellStanding;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.command.supervisioncase.OtherCases.Past;
import org.junit.jupiter.api.Test;

/** A case in which legal aid is given. */
class CaseAidTest {

    private static final UUID AID = new UUID(0, 21);
    private static final UUID OTHER = new UUID(0, 22);

    private final FixtureConfiguration<SupervisionCase> supervisionCase =
            supervisionCase(caseId -> List.of(new Past("filed", filed(), NOW)));

    @Test
    void saysForWhomAndForWhatItIsAppliedFor() {
        supervisionCase
                .given(accepted())
                .when(new ConfirmAid(CASE, List.of(), List.of(2)), OFFICER)
                .expectNoEvents()
                .expectResultMessagePayload(new AidStanding(
                        CASE.value(),
                        accepted().size() - 1,
                        filed().owner(),
                        filed().region(),
                        filed().claimants(),
                        List.of(filed().claims().get(1))));
        supervisionCase
                .given(accepted())
                .when(new ConfirmAid(CASE, List.of(1), List.of()), OFFICER)
                .expectResultMessagePayload(new AidStanding(
                        CASE.value(),
                        accepted().size() - 1,
                        filed().owner(),
                        filed().region(),
                        filed().claimants(),
                        filed().claims()));
    }

    @Test
    void takesNoApplicationForWhoIsNotThereOrBeforeItIsAccepted() {
        refused(accepted(), new ConfirmAid(CASE, List.of(2), List.of()), "case.numbers-name-who-is-there");
        refused(accepted(), new ConfirmAid(CASE, List.of(), List.of(3)), "case.numbers-name-who-is-there");
        refused(List.of(filed()), new ConfirmAid(CASE, List.of(), List.of()), "case.not-in-this-state");
    }

    @Test
    void isAidedOnceAtATimeForOneClaim() {
        supervisionCase(caseId -> List.of(new Past("filed", filed(), NOW)), child -> aidAbout(2))
                .given(aided())
                .when(new ConfirmAid(CASE, List.of(), List.of()), OFFICER)
                .expectNoEvents()
                .expectExceptionMessage("case.aided-once-at-a-time");
        supervisionCase(caseId -> List.of(new Past("filed", filed(), NOW)), child -> aidAbout(2))
                .given(aided())
                .when(new ConfirmAid(CASE, List.of(), List.of(1)), OFFICER)
                .expectSuccessfulHandlerExecution();
        supervisionCase(caseId -> List.of(new Past("filed", filed(), NOW)), child -> aidAbout(2))
                .given(then(aided(), ended("TERMINATED")))
                .when(new ConfirmAid(CASE, List.of(), List.of()), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void doesNotHinderItselfWhenItIsAskedForTwice() {
        supervisionCase(caseId -> List.of(new Past("filed", filed(), NOW)), child -> aidAbout(1))
                .given(aided())
                .when(new ConfirmAid(CASE, List.of(), List.of(1), AID), OFFICER)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static ChildHistory aidAbout(int claim) {
        return new ChildHistory(List.of(new LegalAidApplied(
                AID,
                filed().owner(),
                List.of(CASE),
                filed().region(),
                List.of(),
                List.of(claim),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null)));
    }

    @Test
    void saysInWhateverStateHowItStands() {
        supervisionCase
                .given(List.of(filed()))
                .when(new TellStanding(CASE), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(List.of(filed()), new TellStanding(CASE), "shared.not-allowed");
    }

    @Test
    void letsAidGoOnByItselfOnce() {
        supervisionCase
                .given(aided())
                .when(new DetachChild(CASE, AID), SYSTEM)
                .expectEvents(new ChildDetached(CASE, AID, ChildKind.LEGAL_AID));
        supervisionCase
                .given(detached())
                .when(new DetachChild(CASE, AID), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        supervisionCase
                .given(then(aided(), ended("TERMINATED")))
                .when(new DetachChild(CASE, AID), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void isClosedForTheArbitrationWhileTheAidGoesOnOrOnceItIsSeenThrough() {
        closes(detached());
        closes(then(detached(), ended("CONCLUDED")));
    }

    @Test
    void isNotClosedForAnArbitrationThatNoAidBegan() {
        refused(investigating(), close(ClosingReason.IN_ARBITRATION_WITH_AID), "case.reason-does-not-fit");
        refused(aided(), close(ClosingReason.IN_ARBITRATION_WITH_AID), "case.children-are-open");
        refused(
                then(aided(), ended("CONCLUDED")),
                close(ClosingReason.IN_ARBITRATION_WITH_AID),
                "case.reason-does-not-fit");
        refused(
                then(detached(), ended("TERMINATED")),
                close(ClosingReason.IN_ARBITRATION_WITH_AID),
                "case.reason-does-not-fit");
    }

    @Test
    void isClosedForNoOtherReasonWhileTheAidGoesOnNorWhileAnythingElseIsOpen() {
        refused(detached(), close(ClosingReason.SETTLED_ON_THE_SPOT), "case.children-are-open");
        refused(
                then(detached(), new ChildAdmitted(CASE, OTHER, ChildKind.MEDIATION, null, null, Instant.EPOCH)),
                close(ClosingReason.IN_ARBITRATION_WITH_AID),
                "case.children-are-open");
    }

    @Test
    void isReopenedForAidThatIsOpenAgainUnlessThatGoesOnByItself() {
        var reopen = new ReopenChild(CASE, AID, TEXT);
        var reopened = new ChildReopened(CASE, AID, ChildKind.LEGAL_AID);
        var closed = new CaseClosed(CASE, 1, ClosingReason.SETTLED_ON_THE_SPOT, TEXT, List.of());
        supervisionCase
                .given(then(aided(), ended("TERMINATED"), closed))
                .when(reopen, SYSTEM)
                .expectEvents(new CaseReopened(CASE, 2, TEXT), reopened);
        supervisionCase
                .given(then(detached(), ended("TERMINATED"), closed))
                .when(reopen, SYSTEM)
                .expectEvents(reopened);
    }

    private void closes(List<Object> history) {
        supervisionCase
                .given(history)
                .when(close(ClosingReason.IN_ARBITRATION_WITH_AID), HEAD)
                .expectSuccessfulHandlerExecution();
    }

    private void refused(List<Object> history, SupervisionCaseCommand command, String code) {
        var by = command instanceof CloseCase ? HEAD : OFFICER;
        refused(history, command, by, code);
    }

    private void refused(List<Object> history, SupervisionCaseCommand command, Map<String, String> by, String code) {
        supervisionCase
                .given(history)
                .when(command, by)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }

    private static List<Object> aided() {
        return then(investigating(), new ChildAdmitted(CASE, AID, ChildKind.LEGAL_AID, null, null, Instant.EPOCH));
    }

    private static List<Object> detached() {
        return then(aided(), new ChildDetached(CASE, AID, ChildKind.LEGAL_AID));
    }

    private static ChildEnded ended(String outcome) {
        return new ChildEnded(CASE, AID, ChildKind.LEGAL_AID, outcome, "lawyer.gz");
    }

    private static CloseCase close(ClosingReason reason) {
        return new CloseCase(CASE, reason, TEXT, List.of());
    }
}
