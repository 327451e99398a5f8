package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SN;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;
import static org.hanshu.command.supervisioncase.CaseLinkingTest.SETTLE_AT;
import static org.hanshu.command.supervisioncase.NeighbourCase.NUMBER;
import static org.hanshu.command.supervisioncase.NeighbourCase.OTHER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.MergeAdmission;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.OfferHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** A case that is merged into another, and one into which another is. */
class CaseMergingTest {

    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(10));
    private static final CaseMerged MERGED = new CaseMerged(CASE, 1, OTHER, NUMBER, TEXT);
    private static final MergeAdmitted AWAITING = new MergeAdmitted(CASE, OTHER, SETTLE_AT);

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void endsAndStopsItsClocks() {
        supervisionCase
                .given(investigating())
                .when(mergeInto(GZ, UNTIL), HEAD)
                .expectEvents(MERGED, new CaseDeadlineVoided(CASE, "investigation", "MERGED"));
    }

    @Test
    void isMergedByTheHeadOfItsOwner() {
        refused(investigating(), new ConfirmMerge(CASE, OTHER), OFFICER, "shared.not-allowed");
        refused(investigating(), new ConfirmMerge(CASE, OTHER), HEAD_SN, "shared.not-found");
    }

    @Test
    void isMergedIntoAnotherOnly() {
        refused(investigating(), new ConfirmMerge(CASE, CASE), HEAD, "case.related-to-another-case");
    }

    @Test
    void isNotMergedOnceItWasConcludedOrTalkedAbout() {
        var talking = then(investigating(), new ConsultationProposed(CASE, List.of(1), List.of(1), null));
        for (var history : List.of(concluded(Finding.VIOLATION), talking, closed())) {
            refused(history, new ConfirmMerge(CASE, OTHER), HEAD, "case.not-in-this-state");
            refused(history, mergeInto(GZ, UNTIL), HEAD, "case.not-in-this-state");
        }
    }

    @Test
    void keepsItsLettersAndSoIsNotMergedBeforeTheyEnded() {
        var lettered = then(investigating(), new ChildAdmitted(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, NOW));
        refused(lettered, new ConfirmMerge(CASE, OTHER), HEAD, "case.children-stay-with-their-case");
        supervisionCase
                .given(then(lettered, new ChildEnded(CASE, LETTER, ChildKind.LETTER, "WITHDRAWN", "officer.gz")))
                .when(new ConfirmMerge(CASE, OTHER), HEAD)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotMergedWhileAnotherUnionIsAskedToTakeItOver() {
        var offered = then(investigating(), new HandoverOffered(CASE, GZ, SN, TEXT));
        refused(offered, new ConfirmMerge(CASE, OTHER), HEAD, "case.handover-is-offered");
        refused(offered, admit(GZ, ApproachKind.COMPLAINT), HEAD, "case.handover-is-offered");
    }

    @Test
    void isNotMergedAfterTheOtherWaitedLongEnough() {
        refused(investigating(), mergeInto(GZ, NOW), HEAD, "case.merged-too-late");
        refused(investigating(), mergeInto(SN, UNTIL), HEAD, "case.merged-within-one-union");
    }

    @Test
    void isNeverReopened() {
        refused(then(investigating(), MERGED), new ReopenCase(CASE, TEXT, List.of()), HEAD, "case.merged-away");
    }

    @Test
    void waitsForOneThatIsToBeMergedIntoIt() {
        var admission = new MergeAdmission(CASE.value(), "穗工案2026-000123", UNTIL);
        supervisionCase
                .given(investigating())
                .when(admit(GZ, ApproachKind.TIP), HEAD)
                .expectEvents(AWAITING)
                .expectResultMessagePayload(admission);
        supervisionCase
                .given(then(investigating(), AWAITING))
                .when(admit(GZ, ApproachKind.TIP), HEAD)
                .expectNoEvents()
                .expectResultMessagePayload(admission);
    }

    @Test
    void takesInOnlyWhileWhatItIsAboutIsOpen() {
        var turnedDown = List.<Object>of(filed(), new CaseRefused(CASE, CaseRefusalReason.OUT_OF_SCOPE, TEXT));
        for (var history : List.of(concluded(Finding.VIOLATION), closed(), turnedDown)) {
            refused(history, admit(GZ, ApproachKind.COMPLAINT), HEAD, "case.takes-no-merge");
        }
        refused(then(investigating(), MERGED), admit(GZ, ApproachKind.COMPLAINT), HEAD, "case.merged-away");
    }

    @Test
    void takesInOnlyWhatItsOwnerHasAndIsOfItsSort() {
        refused(investigating(), admit(SN, ApproachKind.COMPLAINT), HEAD, "case.merged-within-one-union");
        refused(investigating(), admit(GZ, ApproachKind.CONSULTATION), HEAD, "case.questions-merge-with-questions");
    }

    @Test
    void goesNowhereWhileItWaits() {
        var waiting = then(investigating(), AWAITING);
        var close = new CloseCase(CASE, ClosingReason.EMPLOYER_GONE, null, List.of());
        refused(waiting, close, HEAD, "case.a-merge-is-under-way");
        refused(waiting, new ConfirmMerge(CASE, OTHER), HEAD, "case.a-merge-is-under-way");
        refused(waiting, mergeInto(GZ, UNTIL), HEAD, "case.a-merge-is-under-way");
        refused(
                waiting,
                new ConcludeInvestigation(CASE, Finding.UNCLEAR, List.of(), TEXT),
                HEAD,
                "case.a-merge-is-under-way");
        refused(
                waiting,
                new SplitCase(CASE, OTHER, List.of(1), List.of(), List.of(), TEXT),
                HEAD,
                "case.a-merge-is-under-way");
        refused(waiting, new OfferHandover(CASE, SN, TEXT), HEAD, "case.a-merge-is-under-way");
        supervisionCase
                .given(then(waiting, new MergeDropped(CASE, OTHER)))
                .when(close, HEAD)
                .expectSuccessfulHandlerExecution();
    }

    private static List<Object> closed() {
        return then(investigating(), new CaseClosed(CASE, 1, ClosingReason.EMPLOYER_GONE, null, List.of()));
    }

    private static AdmitMerge admit(OrganisationId owner, ApproachKind kind) {
        return new AdmitMerge(CASE, OTHER, owner, kind);
    }

    private static MergeInto mergeInto(OrganisationId owner, Instant until) {
        return new MergeInto(CASE, OTHER, NUMBER, owner, until, TEXT);
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
