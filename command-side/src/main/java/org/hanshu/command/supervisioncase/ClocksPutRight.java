package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Trail;
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
import org.jspecify.annotations.Nullable;

/**
 * The clocks that hung on a wrong entry: those that ran otherwise with it than they do once it is put right.
 *
 * @param was how they ran, as their events say
 * @param believed how they ran with the entry as it stood
 * @param right how they ran in truth
 */
record ClocksPutRight(CaseId caseId, ClockTales was, ClockTales believed, Retelling right) {

    List<Following> events() {
        return Stream.concat(was.byName().keySet().stream(), right.clocks().byName().keySet().stream())
                .distinct()
                .filter(this::hungOnIt)
                .flatMap(this::events)
                .toList();
    }

    private boolean hungOnIt(String name) {
        var before = believed.find(name);
        var truly = right.clocks().find(name);
        return before.isPresent() != truly.isPresent()
                || before.filter(each -> !each.isAs(truly.orElseThrow())).isPresent();
    }

    private Stream<Following> events(String name) {
        var told = was.find(name).orElse(null);
        var truly = right.clocks().find(name).orElse(null);
        if (told == null || truly == null || told.round() != truly.round()) {
            return begunOrGone(told, truly);
        }
        return Stream.of(moved(told, truly), reopened(told, truly), takenBack(told, truly), ended(told, truly))
                .flatMap(each -> each);
    }

    private Stream<Following> begunOrGone(@Nullable ClockTale told, @Nullable ClockTale truly) {
        if (told == null && truly != null) {
            return Stream.of(Following.of(new CaseDeadlineSet(caseId, truly.deadline())));
        }
        if (told != null && truly == null && told.runs()) {
            var why = right.state().status().name();
            var name = told.deadline().name();
            return Stream.of(Following.correcting(told.setBy(), new CaseDeadlineVoided(caseId, name, why)));
        }
        return Stream.empty(); // A clock of another round is done with.
    }

    private Stream<Following> moved(ClockTale told, ClockTale truly) {
        if (told.runs() && truly.runs() && !Objects.equals(told.restsSince(), truly.restsSince())) {
            return Stream.of(Following.correcting(told.setBy(), resting(truly)));
        }
        return told.isUntilAs(truly)
                ? Stream.empty()
                : Stream.of(Following.correcting(
                        told.setBy(),
                        new CaseDeadlineRecomputed(
                                caseId, truly.deadline(), told.deadline().due())));
    }

    private SupervisionCaseEvent resting(ClockTale truly) {
        return truly.restsSince() == null
                ? new CaseDeadlineResumed(caseId, truly.deadline())
                : new CaseDeadlineSuspended(caseId, truly.deadline().name(), truly.restsSince());
    }

    private Stream<Following> reopened(ClockTale told, ClockTale truly) {
        return told.runs() || !truly.runs()
                ? Stream.empty()
                : Stream.of(Following.correcting(
                        told.endedBy(), new CaseDeadlineReopened(caseId, truly.deadline(), told.missed())));
    }

    private Stream<Following> takenBack(ClockTale told, ClockTale truly) {
        return told.missed() && !truly.missed()
                ? Stream.of(Following.correcting(
                        told.missedBy(),
                        new CaseOverdueTakenBack(
                                caseId,
                                told.deadline().name(),
                                told.deadline().due(),
                                truly.runs() ? truly.deadline() : null)))
                : Stream.empty();
    }

    /** It ran out when it ran out, though it is noticed only now; for what was asked for, its bell still says so. */
    private Stream<Following> ended(ClockTale told, ClockTale truly) {
        var name = truly.deadline().name();
        if (!told.missed() && truly.missed() && !name.equals(CaseClock.INFORMATION.id())) {
            var missed = new CaseDeadlineMissed(caseId, name, truly.deadline().due());
            var at = Map.of(Trail.OCCURRED_AT, truly.deadline().overdueAt().toString());
            return Stream.concat(Stream.of(new Following(missed, at)), settled(told, truly));
        }
        return settled(told, truly);
    }

    private Stream<Following> settled(ClockTale told, ClockTale truly) {
        var name = truly.deadline().name();
        if (truly.end() == ClockTale.End.MET && (told.runs() || told.missed())) {
            return Stream.of(Following.of(new CaseDeadlineMet(caseId, name)));
        }
        return truly.end() == ClockTale.End.VOIDED && told.runs()
                ? Stream.of(Following.of(new CaseDeadlineVoided(
                        caseId, name, right.state().status().name())))
                : Stream.empty();
    }
}
