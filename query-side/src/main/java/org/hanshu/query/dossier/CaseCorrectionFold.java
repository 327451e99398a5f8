package org.hanshu.query.dossier;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
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
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/** What a correction makes of a case: the case shows what should have been said, its timeline both. */
final class CaseCorrectionFold {

    private CaseCorrectionFold() {}

    static CaseView evolve(CaseView view, CaseCorrectionEvent event, Told told) {
        return switch (event) {
            case CaseCorrectionAsked asked -> asked(view, asked, told);
            case CaseCorrectionConfirmed yes ->
                decided(view, yes.n(), CorrectionView.State.CONFIRMED, told.actor(), null);
            case CaseCorrectionDeclined no ->
                decided(view, no.n(), CorrectionView.State.DECLINED, told.actor(), no.reason());
            case ReceiptCorrected right -> filed(view, Joined.received(view.filed(), right.receivedAt()));
            case PartiesCorrected right -> filed(view, Joined.corrected(view.filed(), right));
            case StepTimeCorrected right -> said(view, right.event(), remark -> remark.on(right.at()));
            case WordsCorrected right -> worded(view, right);
            case FindingsCorrected right -> view.on(view.course().concluded(right.findings()));
            case FindingsAnnulled no -> unsaid(view.on(view.course().found(no.findings())), no.event());
            case SettlementCorrected right -> view.talking(talks -> talks.after(right));
            case PerformanceCorrected right -> view.talking(talks -> talks.after(right));
            case PerformanceAnnulled no -> view.talking(talks -> talks.after(no));
            case ProceedingCorrected right ->
                view.dealing(view.dealings().turned(right.n(), each -> each.corrected(right)));
            case ProceedingAnnulled no -> view.dealing(view.dealings().without(no.n()));
            case ProceedingEndAnnulled no ->
                view.dealing(view.dealings()
                        .turned(no.n(), each -> new Dealings.Proceeding(each.noted(), null, null, null)));
            case ConsentAnnulled no -> willing(view, no);
            case ConsentWithdrawalAnnulled no -> willing(view, no);
            case WithdrawalAnnulled no -> unsaid(willing(view, no), no.event());
            case ClosingCorrected right ->
                said(
                        view.on(view.course().closed(right.closedWith(), right.outcomes())),
                        right.event(),
                        remark -> remark.because(right.closedWith()));
            case CaseLapseTakenBack no -> view.on(view.course().reopened());
            case CaseDeadlineRecomputed moved -> view;
            case CaseOverdueTakenBack taken -> view;
            case CaseDeadlineReopened again -> view;
        };
    }

    private static CaseView asked(CaseView view, CaseCorrectionAsked asked, Told told) {
        var what = new CorrectionView.Asked(
                asked.n(), asked.event(), asked.kind(), asked.changes(), asked.personal(), asked.reason());
        var all =
                Stream.concat(view.dealings().corrections().stream(), Stream.of(CorrectionView.of(what, told.actor())));
        return view.dealing(view.dealings().corrected(all.toList()));
    }

    private static CaseView decided(
            CaseView view, int n, CorrectionView.State state, String by, @Nullable Personal<String> why) {
        return view.dealing(
                view.dealings().corrected(CorrectionView.decided(view.dealings().corrections(), n, state, by, why)));
    }

    private static CaseView filed(CaseView view, ComplaintFiled right) {
        return view.with(right, view.willing());
    }

    private static CaseView willing(CaseView view, CaseCorrectionEvent event) {
        return view.with(view.filed(), view.willing().after(event));
    }

    private static CaseView worded(CaseView view, WordsCorrected right) {
        if (right.place().equals("narrative") && right.text() != null) {
            return filed(view, Joined.telling(view.filed(), right.text()));
        }
        return said(view, right.event(), remark -> remark.saying(right.text()))
                .dealing(view.dealings().worded(right.event(), right.text()))
                .talking(talks -> talks.worded(right));
    }

    private static CaseView said(CaseView view, String event, UnaryOperator<Remark> right) {
        return view.saying(remarks -> remarks.map(each -> each.isOf(event) ? right.apply(each) : each));
    }

    private static CaseView unsaid(CaseView view, String event) {
        return view.saying(remarks -> remarks.filter(each -> !each.isOf(event)));
    }
}
