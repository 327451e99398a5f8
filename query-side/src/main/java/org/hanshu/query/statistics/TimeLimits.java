package org.hanshu.query.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;

/** Every time limit that a case ever had: one that is set again under its name is another one. */
record TimeLimits(List<TimeLimit> all) {

    static final TimeLimits NONE = new TimeLimits(List.of());

    TimeLimits after(SupervisionCaseEvent event) {
        return switch (event) {
            case CaseDeadlineSet set -> with(TimeLimit.of(set.deadline()));
            case CaseDeadlineResumed again ->
                last(
                        again.deadline().name(),
                        each -> each.until(again.deadline().due()));
            case InvestigationExtended more ->
                last(more.deadline().name(), each -> each.until(more.deadline().due()));
            case CaseDeadlineMet met -> last(met.name(), each -> each.in(TimeLimit.State.MET));
            case CaseDeadlineMissed missed -> last(missed.name(), each -> each.in(TimeLimit.State.MISSED));
            case CaseDeadlineVoided voided -> last(voided.name(), TimeLimit::over);
            case CaseDeadlineRecomputed moved ->
                last(
                        moved.deadline().name(),
                        each -> each.until(moved.deadline().due()));
            case CaseOverdueTakenBack taken -> last(taken.name(), each -> each.in(TimeLimit.State.RUNNING));
            case CaseDeadlineReopened again ->
                last(again.deadline().name(), each -> each.until(
                                again.deadline().due())
                        .in(again.missed() ? TimeLimit.State.MISSED : TimeLimit.State.RUNNING));
            default -> this; // Nothing else moves a time limit.
        };
    }

    private TimeLimits with(TimeLimit limit) {
        return new TimeLimits(Stream.concat(all.stream(), Stream.of(limit)).toList());
    }

    private TimeLimits last(String name, UnaryOperator<TimeLimit> change) {
        var limits = new ArrayList<>(all);
        for (var i = limits.size() - 1; i >= 0; i--) {
            if (limits.get(i).name().equals(name)) {
                limits.set(i, change.apply(limits.get(i)));
                break;
            }
        }
        return new TimeLimits(List.copyOf(limits));
    }
}
