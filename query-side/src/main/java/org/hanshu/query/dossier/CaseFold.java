package org.hanshu.query.dossier;

import static org.hanshu.api.vocabulary.CaseStatus.ACCEPTED;
import static org.hanshu.api.vocabulary.CaseStatus.ANSWERED;
import static org.hanshu.api.vocabulary.CaseStatus.CLOSED;
import static org.hanshu.api.vocabulary.CaseStatus.CONCLUDED;
import static org.hanshu.api.vocabulary.CaseStatus.HANDLING;
import static org.hanshu.api.vocabulary.CaseStatus.INFORMATION_REQUESTED;
import static org.hanshu.api.vocabulary.CaseStatus.INVESTIGATING;
import static org.hanshu.api.vocabulary.CaseStatus.REFUSED;
import static org.hanshu.api.vocabulary.CaseStatus.SCREENING;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/** What each event of a case makes of it: the same for the stored row and for the case as it once stood. */
final class CaseFold {

    private CaseFold() {}

    /** Nothing comes of an event while the complaint that began the case is left out. */
    static Optional<CaseView> evolve(Optional<CaseView> before, SupervisionCaseEvent event, Told told) {
        if (event instanceof ComplaintFiled filed) {
            return Optional.of(new CaseView(
                    filed, told.actor(), SCREENING, Course.UNBEGUN, List.of(), List.of(), Clocks.NONE, Mark.of(told)));
        }
        return before.map(view -> evolve(view, event, told).at(Mark.of(told)));
    }

    private static CaseView evolve(CaseView view, SupervisionCaseEvent event, Told told) {
        return switch (event) {
            case ComplaintFiled filed -> view;
            case CaseAccepted accepted -> view.in(ACCEPTED);
            case CaseRefused refused ->
                view.in(REFUSED).with(said(Remark.Step.REFUSED, refused.reason(), refused.text(), told));
            case InformationRequested asked ->
                view.in(INFORMATION_REQUESTED).with(said(Remark.Step.INFORMATION_REQUESTED, null, asked.text(), told));
            case InformationProvided given ->
                view.in(SCREENING).with(said(Remark.Step.INFORMATION_PROVIDED, null, given.text(), told));
            case ConsultationAnswered answered ->
                view.in(ANSWERED).with(said(Remark.Step.ANSWERED, null, answered.text(), told));
            case SupervisorsAssigned assigned ->
                view.in(INVESTIGATING).on(view.course().assigned(assigned.supervisors()));
            case InvestigationConcluded concluded ->
                view.in(CONCLUDED)
                        .on(view.course().concluded(concluded.findings()))
                        .with(said(Remark.Step.CONCLUDED, null, concluded.text(), told));
            case ChildAdmitted child -> admitted(view, child);
            case ChildEnded ended -> view.with(ended.childId(), child -> child.ended(ended.outcome()));
            case ChildVoided voided -> view.without(voided.childId());
            case CaseClosed closed ->
                view.in(CLOSED)
                        .on(view.course().closed(closed.reason(), closed.outcomes()))
                        .with(said(Remark.Step.CLOSED, closed.reason(), closed.text(), told));
            case CaseReopened again ->
                view.in(view.course().supervisors().isEmpty() ? ACCEPTED : INVESTIGATING)
                        .on(view.course().reopened())
                        .with(said(Remark.Step.REOPENED, null, again.reason(), told));
            case CaseDeadlineSet set -> view.with(view.clocks().set(set.deadline()));
            case CaseDeadlineMet met -> view.with(view.clocks().over(met.name()));
            case CaseDeadlineVoided voided -> view.with(view.clocks().over(voided.name()));
        };
    }

    /** A child opened after the conclusion is how the case is handled from then on. */
    private static CaseView admitted(CaseView view, ChildAdmitted child) {
        var opened = view.with(new Child(child.childId(), child.kind(), child.letterKind(), null));
        return view.status() == CONCLUDED ? opened.in(HANDLING) : opened;
    }

    private static Remark said(Remark.Step step, @Nullable Enum<?> reason, @Nullable Personal<String> text, Told told) {
        return new Remark(step, reason == null ? null : reason.name(), text, told.occurredAt());
    }
}
