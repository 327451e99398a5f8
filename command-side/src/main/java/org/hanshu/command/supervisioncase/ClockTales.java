package org.hanshu.command.supervisioncase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;

/** How the clocks of a case ran, each by its name as it was set last. */
record ClockTales(Map<String, ClockTale> byName) {

    static final ClockTales NONE = new ClockTales(Map.of());

    Optional<ClockTale> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    ClockTales after(SupervisionCaseEvent event, String id) {
        return switch (event) {
            case CaseDeadlineSet set -> set(set.deadline(), id);
            case CaseDeadlineResumed runs -> turned(runs.deadline().name(), each -> each.resumed(runs.deadline(), id));
            case CaseDeadlineSuspended rests -> turned(rests.name(), each -> each.resting(rests.on()));
            case CaseDeadlineMissed missed -> turned(missed.name(), each -> each.ranOut(true, id));
            case CaseDeadlineMet met -> turned(met.name(), each -> each.ended(ClockTale.End.MET, id));
            case CaseDeadlineVoided voided -> turned(voided.name(), each -> each.ended(ClockTale.End.VOIDED, id));
            case CaseDeadlineRecomputed moved -> turned(moved.deadline().name(), each -> each.until(moved.deadline()));
            case CaseOverdueTakenBack taken -> turned(taken.name(), each -> each.ranOut(false, id));
            case CaseDeadlineReopened again ->
                turned(again.deadline().name(), each -> each.until(again.deadline())
                        .ended(ClockTale.End.RUNS, "")
                        .ranOut(again.missed(), each.missedBy()));
            default -> this;
        };
    }

    private ClockTales set(Deadline deadline, String id) {
        var round = find(deadline.name()).map(ClockTale::round).orElse(0) + 1;
        return with(deadline.name(), ClockTale.set(round, deadline, id));
    }

    private ClockTales turned(String name, UnaryOperator<ClockTale> change) {
        return find(name).map(each -> with(name, change.apply(each))).orElse(this);
    }

    private ClockTales with(String name, ClockTale tale) {
        var more = new LinkedHashMap<>(byName);
        more.put(name, tale);
        return new ClockTales(more);
    }
}
