package org.hanshu.command.supervisioncase;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionDeclined;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentWithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingEndAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.jspecify.annotations.Nullable;

/** What an entry of a case says once a correction is told. */
final class CasePutRight {

    private CasePutRight() {}

    static CaseEntry by(CaseCorrectionEvent correction, CaseEntry entry) {
        return switch (correction) {
            case StepTimeCorrected of -> isOf(entry, of.event()) ? entry.on(of.at()) : entry;
            case ReceiptCorrected of ->
                said(entry, of.event(), event -> PartiesPutRight.received((ComplaintFiled) event, of));
            case WordsCorrected of -> isOf(entry, of.event()) ? entry.worded(of.text()) : entry;
            case PartiesCorrected of -> said(entry, of.event(), event -> PartiesPutRight.by(of, event));
            case FindingsCorrected of -> said(entry, of.event(), event -> found((InvestigationConcluded) event, of));
            case SettlementCorrected of -> settled(entry, of);
            case PerformanceCorrected of -> performed(entry, of);
            case PerformanceAnnulled of -> reckoned(struck(entry, of.event()), of.n(), of.fulfilled());
            case ProceedingCorrected of -> said(entry, of.event(), event -> proceeding(event, of));
            case ClosingCorrected of -> said(entry, of.event(), event -> closed((CaseClosed) event, of));
            case FindingsAnnulled of -> struck(entry, of.event());
            case ProceedingAnnulled of -> struck(entry, of.event());
            case ProceedingEndAnnulled of -> struck(entry, of.event());
            case ConsentAnnulled of -> struck(entry, of.event());
            case ConsentWithdrawalAnnulled of -> struck(entry, of.event());
            case WithdrawalAnnulled of -> struck(entry, of.event());
            case CaseCorrectionAsked of -> entry;
            case CaseCorrectionConfirmed of -> entry;
            case CaseCorrectionDeclined of -> entry;
            case CaseLapseTakenBack of -> entry;
            case CaseDeadlineRecomputed of -> entry;
            case CaseOverdueTakenBack of -> entry;
            case CaseDeadlineReopened of -> entry;
        };
    }

    private static boolean isOf(CaseEntry entry, String id) {
        return entry.id().equals(id);
    }

    private static CaseEntry struck(CaseEntry entry, String id) {
        return isOf(entry, id) ? entry.struck() : entry;
    }

    private static CaseEntry said(CaseEntry entry, String id, UnaryOperator<SupervisionCaseEvent> right) {
        return isOf(entry, id) ? entry.saying(right.apply(entry.event())) : entry;
    }

    private static InvestigationConcluded found(InvestigationConcluded told, FindingsCorrected right) {
        return new InvestigationConcluded(told.caseId(), right.findings(), told.text());
    }

    private static CaseClosed closed(CaseClosed told, ClosingCorrected right) {
        return new CaseClosed(told.caseId(), told.cycle(), right.closedWith(), told.text(), right.outcomes());
    }

    private static SupervisionCaseEvent proceeding(SupervisionCaseEvent told, ProceedingCorrected right) {
        return switch (told) {
            case ProceedingNoted noted ->
                new ProceedingNoted(
                        noted.caseId(),
                        noted.n(),
                        noted.kind(),
                        right.body(),
                        right.number(),
                        noted.claims(),
                        right.since());
            case ProceedingEnded ended -> ended(ended, right.endedOn());
            default -> told;
        };
    }

    private static ProceedingEnded ended(ProceedingEnded told, @Nullable LocalDate on) {
        return on == null ? told : new ProceedingEnded(told.caseId(), told.n(), told.outcome(), on);
    }

    private static CaseEntry settled(CaseEntry entry, SettlementCorrected right) {
        if (isOf(entry, right.event())) {
            var told = (SettlementRecorded) entry.event();
            return entry.saying(new SettlementRecorded(told.caseId(), right.terms(), told.text()));
        }
        return entry.event() instanceof SettlementTermPerformed done
                        && right.terms().stream().anyMatch(term -> term.n() == done.n())
                ? reckoned(entry, done.n(), right.fulfilled().contains(done.n()))
                : entry;
    }

    private static CaseEntry performed(CaseEntry entry, PerformanceCorrected right) {
        var said = said(entry, right.event(), event -> {
            var told = (SettlementTermPerformed) event;
            return performance(told, right.amount(), right.performedOn(), told.fulfilled());
        });
        return reckoned(said, right.n(), right.fulfilled());
    }

    /** With what is known now, the term was fulfilled or it was not, whichever payment is looked at. */
    private static CaseEntry reckoned(CaseEntry entry, int term, boolean fulfilled) {
        return entry.event() instanceof SettlementTermPerformed done && done.n() == term
                ? entry.saying(performance(done, done.amount(), done.performedOn(), fulfilled))
                : entry;
    }

    private static SettlementTermPerformed performance(
            SettlementTermPerformed told, @Nullable Money amount, LocalDate on, boolean fulfilled) {
        return new SettlementTermPerformed(told.caseId(), told.n(), amount, told.basis(), on, told.text(), fulfilled);
    }
}
