package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;
import static org.hanshu.command.supervisioncase.CaseOffice.SECOND;
import static org.hanshu.command.supervisioncase.CaseOffice.SLIP;

import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.AnnulCaseEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.ConfirmCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** A finding that was entered wrongly, and a closing. */
class CorrectedFindingTest {

    private static final Map<String, String> NOTHING_WRONG =
            Map.of("findings.1.finding", "NO_VIOLATION", "findings.2.finding", "NO_VIOLATION");

    private final CaseOffice office = new CaseOffice();

    @Test
    void isCorrectedByTwoOfWhomOneIsAHead() {
        office.concluded(Finding.VIOLATION).by(OFFICER, office.correction(InvestigationConcluded.class, NOTHING_WRONG));
        office.refuses(SECOND, confirm(), "case.a-head-is-one-of-the-two");
        office.by(HEAD, confirm());
        var right = office.last(FindingsCorrected.class);
        assertThat(right.findings())
                .containsExactly(
                        new ClaimFinding(1, Finding.NO_VIOLATION, List.of()),
                        new ClaimFinding(2, Finding.NO_VIOLATION, List.of()));
        office.refuses(OFFICER, letter("OPINION"), "case.no-violation-found");
    }

    @Test
    void namesWhoAnswersForAViolation() {
        office.concluded(Finding.NO_VIOLATION)
                .by(HEAD, office.correction(InvestigationConcluded.class, Map.of("findings.2.finding", "VIOLATION")))
                .by(OFFICER, confirm());
        assertThat(office.last(FindingsCorrected.class).findings())
                .containsExactly(
                        new ClaimFinding(1, Finding.NO_VIOLATION, List.of()),
                        new ClaimFinding(2, Finding.VIOLATION, List.of(1)));
    }

    @Test
    void bearsTheLettersThatStandOnIt() {
        office.concluded(Finding.VIOLATION).by(OFFICER, letter("OPINION"));
        office.refuses(
                HEAD,
                office.correction(InvestigationConcluded.class, NOTHING_WRONG),
                "case.letters-stand-on-the-finding");
        office.refuses(HEAD, office.annulment(InvestigationConcluded.class), "case.letters-stand-on-the-finding");
        office.by(Caller.SYSTEM, new EndChild(CASE, LETTER, "WITHDRAWN", "head.gz"));
        office.when(HEAD, office.correction(InvestigationConcluded.class, NOTHING_WRONG))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isInvestigatedFurtherWhenNothingWasFound() {
        office.concluded(Finding.VIOLATION).by(HEAD, office.annulment(InvestigationConcluded.class));
        var clock = office.deadline("investigation", "case.investigation", CaseBench.TODAY);
        office.when(OFFICER, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new FindingsAnnulled(
                                CASE,
                                office.id(InvestigationConcluded.class),
                                List.of(),
                                CaseStatus.INVESTIGATING,
                                SLIP),
                        new CaseDeadlineReopened(CASE, clock, false));
        office.by(OFFICER, confirm())
                .by(HEAD, new ConcludeInvestigation(CASE, Finding.UNCLEAR, List.of(), CaseBench.TEXT));
        assertThat(office.last(CaseDeadlineMet.class)).isEqualTo(new CaseDeadlineMet(CASE, "investigation"));
        office.refuses(
                HEAD,
                new AnnulCaseEntry(CASE, office.last(FindingsAnnulled.class).event(), SLIP),
                "correction.entry-is-annulled");
    }

    @Test
    void ofAClosedCaseIsCorrectedOnceItIsReopened() {
        closed();
        office.refuses(
                HEAD,
                office.correction(InvestigationConcluded.class, Map.of("findings.1.finding", "VIOLATION")),
                "case.a-closed-case-is-reopened");
        office.refuses(HEAD, office.annulment(InvestigationConcluded.class), "case.a-closed-case-is-reopened");
        office.refuses(HEAD, office.annulment(CaseClosed.class), "case.a-closed-case-is-reopened");
    }

    @Test
    void endedForAnotherReasonThanWasSaid() {
        closed().by(
                        HEAD,
                        office.correction(
                                CaseClosed.class, Map.of("reason", "SETTLED_ON_THE_SPOT", "outcomes.1.amount", "100")));
        office.by(OFFICER, confirm());
        var right = office.last(ClosingCorrected.class);
        assertThat(right.closedWith()).isEqualTo(ClosingReason.SETTLED_ON_THE_SPOT);
        assertThat(right.outcomes())
                .containsExactly(new ClaimOutcome(1, ClosingReason.NO_VIOLATION, Money.of("100.00")));
        office.refuses(
                HEAD, office.correction(CaseClosed.class, Map.of("reason", "MERGED")), "case.reason-does-not-fit");
    }

    private CaseOffice closed() {
        var outcome = new ClaimOutcome(1, ClosingReason.NO_VIOLATION, null);
        return office.concluded(Finding.NO_VIOLATION)
                .by(HEAD, new CloseCase(CASE, ClosingReason.NO_VIOLATION, null, List.of(outcome)));
    }

    private static AdmitChild letter(String kind) {
        return new AdmitChild(CASE, LETTER, ChildKind.LETTER, kind, "危及安全", List.of());
    }

    private static ConfirmCaseCorrection confirm() {
        return new ConfirmCaseCorrection(CASE, 1);
    }
}
