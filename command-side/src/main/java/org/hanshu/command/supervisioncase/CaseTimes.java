package org.hanshu.command.supervisioncase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.command.shared.Limits;
import org.springframework.stereotype.Component;

/** What the published time limits mean for a case. */
@Component
class CaseTimes {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final String ADMISSION = "child.admission";
    private static final String REOPENING = "case.reopening";

    private final Limits limits;
    private final Clock clock;

    CaseTimes(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Limits limits() {
        return limits;
    }

    /** The clocks that stop, rest and start because the case stands where it stands now. */
    List<SupervisionCaseEvent> turned(CaseId caseId, CaseState state, OccurredAt at) {
        var events = new ArrayList<SupervisionCaseEvent>();
        for (var clock : state.clocks().all()) {
            turned(caseId, clock, state, at).ifPresent(events::add);
        }
        for (var each : CaseClock.values()) {
            var starts = state.clocks().find(each.id()).isEmpty() && each.runsIn(state.status());
            if (starts && hasRule(each.rule(), state.filing().region(), at.day())) {
                events.add(new CaseDeadlineSet(
                        caseId,
                        limits.deadline(each.id(), each.rule(), state.filing().region(), at.day(), clock.instant())));
            }
        }
        return events;
    }

    private Optional<SupervisionCaseEvent> turned(CaseId caseId, RunningClock running, CaseState state, OccurredAt at) {
        var name = running.deadline().name();
        if (state.status() == CaseStatus.SUSPENDED) {
            return running.canRest()
                    ? Optional.of(new CaseDeadlineSuspended(caseId, name, at.day()))
                    : Optional.empty();
        }
        var which = CaseClock.of(name);
        if (!which.runsIn(state.status())) {
            return Optional.of(stopped(caseId, which, state));
        }
        return Optional.ofNullable(running.restsSince())
                .map(since -> new CaseDeadlineResumed(caseId, later(running.deadline(), since, at.day())));
    }

    /** The days for which it stood still are added, and a closed last day moves on. */
    private Deadline later(Deadline deadline, LocalDate since, LocalDate until) {
        var days = (int) Math.max(0, ChronoUnit.DAYS.between(since, until));
        var due = limits.reckon(deadline.due(), days, PeriodUnit.CALENDAR_DAYS).date();
        return limits.moved(deadline, due, clock.instant());
    }

    /** When a case lets go of a child that is admitted now and never made. */
    Instant voidAt(Region region) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BEIJING);
        return hasRule(ADMISSION, region, today)
                ? limits.deadline("admission", ADMISSION, region, today, now).overdueAt()
                : now.plus(Duration.ofDays(1));
    }

    /** Refuses to reopen what was closed too long ago. */
    void checkReopening(CaseState state, OccurredAt at) {
        var closedOn = LocalDate.ofInstant(Objects.requireNonNull(state.closedAt()), BEIJING);
        limits.rule(REOPENING, state.filing().region(), closedOn)
                .map(rule -> limits.reckon(closedOn, rule.amount(), rule.unit()).date())
                .filter(last -> at.day().isAfter(last))
                .ifPresent(last -> {
                    throw CaseRule.NO_LONGER_REOPENED.violated(Map.of("until", last.toString()));
                });
    }

    private boolean hasRule(String rule, Region region, LocalDate start) {
        return limits.rule(rule, region, start).isPresent();
    }

    private static SupervisionCaseEvent stopped(CaseId caseId, CaseClock which, CaseState state) {
        return which.isMetBy(state.status())
                ? new CaseDeadlineMet(caseId, which.id())
                : new CaseDeadlineVoided(caseId, which.id(), state.status().name());
    }
}
