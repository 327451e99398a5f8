package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SN;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.then;
import static org.hanshu.command.supervisioncase.CaseLinkingTest.SETTLE_AT;
import static org.hanshu.command.supervisioncase.NeighbourCase.claim;
import static org.hanshu.command.supervisioncase.NeighbourCase.courier;
import static org.hanshu.command.supervisioncase.NeighbourCase.firm;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.PartiesCommand.AddRespondent;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawClaimants;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsReopened;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.NoteProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.junit.jupiter.api.Test;

/** A case of which some becomes a case of its own. */
class CaseSplittingTest {

    static final CaseId FRESH = new CaseId(new UUID(0, 88));
    static final String FRESH_NUMBER = "穗工案2026-000123";

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    /** Claims 1 and 2 are the driver's against his employer; 3 is the courier's against another, 4 is both's against both. */
    static List<Object> investigating() {
        return then(
                CaseHistory.investigating(),
                new RespondentAdded(CASE, firm(2, "广州示例快递有限公司", null), List.of()),
                new ClaimantsAdded(CASE, List.of(courier(2, 71)), List.of(), 2, List.of()),
                new ClaimsAdded(
                        CASE,
                        List.of(
                                claim(3, Cause.UNPAID_WAGES, List.of(2), List.of(2)),
                                claim(4, Cause.OCCUPATIONAL_INJURY, List.of(1, 2), List.of(1, 2)))));
    }

    @Test
    void letsAClaimGoWithWhomItConcernsAndMarksThoseWhoAreGone() {
        splits(split(List.of(3), List.of(), List.of()), List.of(3), List.of(2), List.of(2), List.of(), List.of(), 2);
        splits(
                split(List.of(3, 4), List.of(), List.of()),
                List.of(3, 4),
                List.of(1, 2),
                List.of(1, 2),
                List.of(2),
                List.of(2),
                1);
    }

    @Test
    void letsSomebodyGoWithWhatTheyAloneClaim() {
        splits(split(List.of(), List.of(2), List.of()), List.of(3), List.of(2), List.of(2), List.of(2), List.of(), 1);
    }

    @Test
    void letsARespondentGoWithWhatIsClaimedAgainstItAlone() {
        splits(split(List.of(), List.of(), List.of(2)), List.of(3), List.of(2), List.of(2), List.of(), List.of(), 2);
    }

    private void splits(
            SplitCase command,
            List<Integer> claims,
            List<Integer> claimants,
            List<Integer> respondents,
            List<Integer> goneClaimants,
            List<Integer> goneRespondents,
            int workersAffected) {
        supervisionCase
                .given(investigating())
                .when(command, HEAD)
                .expectEvents(new CaseSplit(
                        CASE,
                        FRESH,
                        FRESH_NUMBER,
                        claims,
                        claimants,
                        respondents,
                        goneClaimants,
                        goneRespondents,
                        workersAffected,
                        TEXT,
                        SETTLE_AT));
    }

    @Test
    void isSplitOnceIntoTheSame() {
        supervisionCase
                .given(split())
                .when(split(List.of(3), List.of(), List.of()), HEAD)
                .expectNoEvents()
                .expectResultMessagePayload(new Changed(CASE.value(), split().size() - 1));
    }

    @Test
    void takesSomethingThatIsThereAndLeavesSomething() {
        refused(investigating(), split(List.of(), List.of(), List.of()), HEAD, "case.a-split-takes-claims");
        refused(investigating(), split(List.of(5), List.of(), List.of()), HEAD, "case.numbers-name-who-is-there");
        refused(investigating(), split(List.of(), List.of(3), List.of()), HEAD, "case.numbers-name-who-is-there");
        refused(investigating(), split(List.of(), List.of(), List.of(0)), HEAD, "case.numbers-name-who-is-there");
        refused(investigating(), split(List.of(3, 3), List.of(), List.of()), HEAD, "case.named-once");
        refused(investigating(), split(List.of(1, 2, 3, 4), List.of(), List.of()), HEAD, "case.a-split-leaves-claims");
        refused(split(), anew(List.of(3)), HEAD, "case.went-to-another-case");
    }

    @Test
    void isSplitByTheHeadOfItsOwnerBeforeItIsConcluded() {
        refused(investigating(), split(List.of(3), List.of(), List.of()), OFFICER, "shared.not-allowed");
        refused(investigating(), split(List.of(3), List.of(), List.of()), HEAD_SN, "shared.not-found");
        refused(concluded(Finding.VIOLATION), split(List.of(2), List.of(), List.of()), HEAD, "case.not-in-this-state");
    }

    @Test
    void isNotSplitUnderALetterOrWhileItIsOffered() {
        var one = split(List.of(3), List.of(), List.of());
        refused(
                then(investigating(), new ChildAdmitted(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, NOW)),
                one,
                HEAD,
                "case.children-stay-with-their-case");
        refused(then(investigating(), new HandoverOffered(CASE, GZ, SN, TEXT)), one, HEAD, "case.handover-is-offered");
    }

    @Test
    void splitsOffOnlyWhatIsAtIssue() {
        var again = then(
                investigating(),
                new CaseClosed(CASE, 1, ClosingReason.EMPLOYER_GONE, null, List.of()),
                new ClaimsReopened(CASE, List.of(1, 2)),
                new CaseReopened(CASE, 2, TEXT));
        refused(again, split(List.of(3), List.of(), List.of()), HEAD, "case.a-split-takes-claims");
    }

    @Test
    void decidesNothingMoreAboutWhatIsGone() {
        var first = new ClaimFinding(3, Finding.VIOLATION, List.of());
        refused(
                gone(),
                new ConcludeInvestigation(CASE, Finding.UNCLEAR, List.of(first), TEXT),
                HEAD,
                "case.went-to-another-case");
        refused(
                gone(),
                new CloseCase(
                        CASE,
                        ClosingReason.EMPLOYER_GONE,
                        null,
                        List.of(new ClaimOutcome(4, ClosingReason.RECTIFIED, null))),
                HEAD,
                "case.went-to-another-case");
        refused(gone(), new WithdrawClaimants(CASE, List.of(2), TEXT), OFFICER, "case.went-to-another-case");
        refused(
                gone(),
                new NoteProceeding(CASE, ProceedingKind.SUIT, "天河法院", null, List.of(3), TODAY),
                OFFICER,
                "case.went-to-another-case");
    }

    @Test
    void isConcludedForWhatStayed() {
        supervisionCase
                .given(gone())
                .when(new ConcludeInvestigation(CASE, Finding.UNCLEAR, List.of(), TEXT), HEAD)
                .expectSuccessfulHandlerExecution()
                .expectState(state ->
                        assertThat(state.filed().parties().numbersOfClaims()).containsExactly(1, 2));
    }

    @Test
    void takesAGoneRespondentInAnewUnderAnotherNumber() {
        supervisionCase
                .given(gone())
                .when(new AddRespondent(CASE, firm(0, "广州示例快递有限公司", null), List.of()), OFFICER)
                .expectEvents(new RespondentAdded(CASE, firm(3, "广州示例快递有限公司", null), List.of()));
    }

    @Test
    void restsWhereTheRestIsDecidedElsewhere() {
        var arbitrated = new ProceedingNoted(CASE, 1, ProceedingKind.ARBITRATION, "天河仲裁委", null, List.of(1, 2), TODAY);
        supervisionCase
                .given(then(investigating(), arbitrated))
                .when(split(List.of(3, 4), List.of(), List.of()), HEAD)
                .expectSuccessfulHandlerExecution()
                .expectState(state -> assertThat(state.filed().status()).isEqualTo(CaseStatus.SUSPENDED));
    }

    private static SplitCase split(List<Integer> claims, List<Integer> claimants, List<Integer> respondents) {
        return new SplitCase(CASE, FRESH, claims, claimants, respondents, TEXT);
    }

    private static SplitCase anew(List<Integer> claims) {
        return new SplitCase(CASE, new CaseId(new UUID(0, 89)), claims, List.of(), List.of(), TEXT);
    }

    /** Claim 3 went. */
    private static List<Object> split() {
        return then(
                investigating(),
                new CaseSplit(
                        CASE,
                        FRESH,
                        FRESH_NUMBER,
                        List.of(3),
                        List.of(2),
                        List.of(2),
                        List.of(),
                        List.of(),
                        2,
                        TEXT,
                        SETTLE_AT));
    }

    /** Claims 3 and 4 went, and with them the courier and the other firm. */
    private static List<Object> gone() {
        return then(
                investigating(),
                new CaseSplit(
                        CASE,
                        FRESH,
                        FRESH_NUMBER,
                        List.of(3, 4),
                        List.of(1, 2),
                        List.of(1, 2),
                        List.of(2),
                        List.of(2),
                        1,
                        TEXT,
                        SETTLE_AT));
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
