package org.hanshu.query.dossier;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsReopened;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/** What each event of a case makes of it: the same for the stored row and for the case as it once stood. */
final class CaseFold {

    private CaseFold() {}

    /** Nothing comes of an event while the complaint that began the case is left out. */
    static Optional<CaseView> evolve(Optional<CaseView> before, SupervisionCaseEvent event, Told told) {
        if (event instanceof ComplaintFiled filed) {
            return Optional.of(new CaseView(
                    filed,
                    AtFirst.of(filed),
                    told.actor(),
                    CaseProgress.FILED,
                    Course.UNBEGUN,
                    Willing.of(filed),
                    List.of(),
                    List.of(),
                    Dealings.NONE,
                    Mark.of(told)));
        }
        var unasked = event instanceof CaseDeadlineReminded || event instanceof RetentionEvent;
        return before.map(
                view -> evolve(view, event, told).at(unasked ? view.mark().reminded(told) : Mark.of(told)));
    }

    private static CaseView evolve(CaseView before, SupervisionCaseEvent event, Told told) {
        var view = before.in(before.progress().after(event));
        return switch (event) {
            case CaseRefused refused -> view.with(said(Remark.Step.REFUSED, refused.reason(), refused.text(), told));
            case InformationRequested asked ->
                view.with(said(Remark.Step.INFORMATION_REQUESTED, null, asked.text(), told));
            case InformationProvided given ->
                view.with(said(Remark.Step.INFORMATION_PROVIDED, null, given.text(), told));
            case ConsultationAnswered answered -> view.with(said(Remark.Step.ANSWERED, null, answered.text(), told));
            case ApproachConverted converted ->
                view.with(Joined.as(view.filed(), converted.to()), view.willing())
                        .with(said(Remark.Step.CONVERTED, converted.to(), converted.reason(), told));
            case ClaimantsWithdrawn gone ->
                joined(view, gone).with(said(Remark.Step.CLAIMANTS_WITHDRAWN, null, gone.reason(), told));
            case ClaimsReopened again ->
                view.on(view.course().reopening(view.filed().claims(), again.claims()));
            case PartiesEvent of -> joined(view, of);
            case RelatedCasesEvent of -> related(view, of, told);
            case CaseWatchEvent of -> view.dealing(view.dealings().watched(of, told.occurredAt()));
            case CaseCorrectionEvent of -> CaseCorrectionFold.evolve(view, of, told);
            case SupervisorsAssigned assigned -> assigned(view, assigned, told);
            case InvestigationConcluded concluded ->
                view.on(view.course().concluded(concluded.findings()))
                        .with(said(Remark.Step.CONCLUDED, null, concluded.text(), told));
            case ChildAdmitted child -> view.with(new Child(child.childId(), child.kind(), child.letterKind(), null));
            case ChildEnded ended -> view.with(ended.childId(), child -> child.ended(ended.outcome()));
            case ChildReopened again -> view.with(again.childId(), child -> child.ended(null));
            case ChildVoided voided -> view.without(voided.childId());
            case ChildDetached alone -> view;
            case CaseClosed closed ->
                view.on(view.course().closed(closed.reason(), closed.outcomes()))
                        .with(said(Remark.Step.CLOSED, closed.reason(), closed.text(), told));
            case CaseReopened again ->
                view.on(view.course().reopened()).with(said(Remark.Step.REOPENED, null, again.reason(), told));
            case ProceedingNoted noted -> view.dealing(view.dealings().with(noted));
            case ProceedingEnded ended -> view.dealing(view.dealings().with(ended, told.id()));
            case ConsultationProposed proposed ->
                view.dealing(view.dealings().with(Talks.of(proposed, told.id())))
                        .with(said(Remark.Step.CONSULTATION_PROPOSED, null, proposed.text(), told));
            case SettlementRecorded settled ->
                view.talking(talks -> talks.settled(settled))
                        .with(said(Remark.Step.SETTLED, null, settled.text(), told));
            case SettlementTermPerformed done -> view.talking(talks -> talks.after(done));
            case ConsultationFailed failed ->
                view.dealing(view.dealings().with((Talks) null))
                        .with(said(Remark.Step.CONSULTATION_FAILED, null, failed.reason(), told));
            case CaseLapsed lapsed -> view.on(view.course().closed(ClosingReason.LAPSED, List.of()));
            case CaseDeadlineReminded reminded -> view;
            case CaseDeadlineMissed missed -> view;
            case HandoverOffered offered ->
                view.dealing(view.dealings().in(view.hands().after(offered)));
            case HandoverReturned returned ->
                view.dealing(view.dealings().in(view.hands().after(returned)));
            case HandoverAccepted accepted ->
                view.dealing(view.dealings().in(view.hands().after(accepted)))
                        .on(view.course().assigned(List.of()));
            case CaseSuspended suspended -> view;
            case CaseResumed resumed -> view;
            case CaseDeadlineSuspended rests -> view;
            case CaseDeadlineResumed runs -> view;
            case ComplaintFiled filed -> view;
            case CaseAccepted accepted -> view;
            case CaseDeadlineSet set -> view;
            case CaseDeadlineMet met -> view;
            case CaseDeadlineVoided voided -> view;
        };
    }

    private static CaseView assigned(CaseView view, SupervisorsAssigned assigned, Told told) {
        var worked = view.on(view.course().assigned(assigned.supervisors()));
        return assigned.reason() == null
                ? worked
                : worked.with(said(Remark.Step.REASSIGNED, null, assigned.reason(), told));
    }

    private static CaseView joined(CaseView view, PartiesEvent event) {
        return view.with(Joined.after(view.filed(), event), view.willing().after(event));
    }

    /** What is left of the workers is told in the complaint as it stands, and how it ended in its course. */
    private static CaseView related(CaseView view, RelatedCasesEvent event, Told told) {
        var relations = view.dealings().relations().after(event, told.occurredAt());
        var beside = view.dealing(view.dealings().beside(relations));
        return switch (event) {
            case CaseTakenIn taken -> beside.with(Joined.of(view.filed(), taken.workersAffected()), view.willing());
            case CaseSplit split ->
                beside.with(
                        Joined.of(view.filed(), split.workersAffected()),
                        view.willing().without(split.goneClaimants()));
            case CaseMerged merged ->
                beside.on(view.course().closed(ClosingReason.MERGED, List.of()))
                        .with(said(Remark.Step.MERGED, ClosingReason.MERGED, merged.text(), told));
            default -> beside; // Nothing else changes the case itself.
        };
    }

    private static Remark said(Remark.Step step, @Nullable Enum<?> reason, @Nullable Personal<String> text, Told told) {
        return new Remark(
                step, reason == null ? null : reason.name(), text, told.occurredAt(), told.recordedAt(), told.id());
    }
}
