package org.hanshu.command.supervisioncase;

import static org.hanshu.api.supervisioncase.SupervisionCaseEvent.termClock;

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
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the published time limits mean for a case. */
@Component
class CaseTimes {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final String ADMISSION = "child.admission";
    private static final String SETTLEMENT = "case.settlement";
    private static final String REOPENING = "case.reopening";
    private static final String ANSWER = "case.reminder-answer";

    /** Long enough for any request to be carried out, and for one that was interrupted to be sent again. */
    private static final Duration PAIRING = Duration.ofMinutes(15);

    /** What was admitted is over for who asks before it is for who waits: none of both acts on what the other gave up. */
    private static final Duration SAFELY_BEFORE = Duration.ofMinutes(5);

    private final Limits limits;
    private final Clock clock;

    CaseTimes(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Limits limits() {
        return limits;
    }

    Instant now() {
        return clock.instant();
    }

    /** The clocks that stop, rest and start because the case stands where it stands now. */
    List<SupervisionCaseEvent> turned(CaseId caseId, CaseState state, OccurredAt at) {
        var events = new ArrayList<SupervisionCaseEvent>();
        for (var clock : state.clocks().all()) {
            turned(caseId, clock, state, at).ifPresent(events::add);
        }
        for (var each : CaseClock.values()) {
            var starts = state.clocks().find(each.id()).isEmpty() && each.startsIn(state, at.day());
            if (starts && hasRule(each.rule(), state.filing().region(), at.day())) {
                events.add(new CaseDeadlineSet(caseId, deadline(each, state, at)));
            }
        }
        events.addAll(promised(caseId, state, at));
        return events;
    }

    private Deadline deadline(CaseClock which, CaseState state, OccurredAt at) {
        var deadline = limits.deadline(which.id(), which.rule(), state.filing().region(), at.day(), clock.instant());
        return which == CaseClock.COLLECTIVE_REPORT ? InHours.from(at.value(), deadline) : deadline;
    }

    /** What is to be watched because the case stands as it does. */
    List<CaseWatchEvent> watched(CaseId caseId, CaseState state) {
        var events = new ArrayList<>(Many.found(caseId, state));
        events.addAll(new Limitations(limits, clock.instant()).turned(caseId, state));
        return events;
    }

    /** How long an investigation may be given more time, from the day on which it would have ended. */
    Deadline extended(Deadline running, CaseState state, @Nullable LocalDate to) {
        var longest = moreDays(state)
                .extended(running)
                .orElseThrow(() -> CaseRule.NO_MORE_TIME.violated(
                        Map.of("until", running.due().toString())));
        if (to == null) {
            return longest;
        }
        if (to.isAfter(longest.due()) || !to.isAfter(running.due())) {
            throw CaseRule.NO_MORE_TIME.violated(
                    Map.of("field", "to", "until", longest.due().toString()));
        }
        return limits.moved(running, to, clock.instant());
    }

    MoreDays moreDays(CaseState state) {
        return new MoreDays(limits, state.filing().region(), clock.instant());
    }

    /** Until when a reminder is answered. */
    Deadline reminded(int n, CaseState state, OccurredAt at) {
        return limits.deadline(
                CaseWatchEvent.reminderClock(n), ANSWER, state.filing().region(), at.day(), clock.instant());
    }

    /** The clocks of a settlement's terms begin with it. */
    private List<SupervisionCaseEvent> promised(CaseId caseId, CaseState state, OccurredAt at) {
        var terms = state.status() == CaseStatus.HANDLING
                ? state.consultation().map(Consultation::terms).orElse(List.of())
                : List.<Consultation.Term>of();
        return terms.stream()
                .filter(each -> !each.fulfilled())
                .flatMap(each -> promised(caseId, each.agreed(), state, at).stream())
                .toList();
    }

    private Optional<SupervisionCaseEvent> promised(
            CaseId caseId, SettlementTerm term, CaseState state, OccurredAt at) {
        var name = termClock(term.n());
        return state.clocks().find(name).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(term.due())
                        .map(due -> new CaseDeadlineSet(
                                caseId, limits.agreed(name, SETTLEMENT, at.day(), due, clock.instant())));
    }

    private Optional<SupervisionCaseEvent> turned(CaseId caseId, RunningClock running, CaseState state, OccurredAt at) {
        var name = running.deadline().name();
        if (state.status() == CaseStatus.SUSPENDED && isOfTheCasesOwnWork(name)) {
            return running.canRest()
                    ? Optional.of(new CaseDeadlineSuspended(caseId, name, at.day()))
                    : Optional.empty();
        }
        var which = CaseClock.of(name);
        var runsOn = which.map(clock -> clock.runsIn(state)).orElseGet(() -> isFollowed(name, state));
        if (!runsOn) {
            var met = which.map(clock -> clock.isMetBy(state)).orElseGet(() -> isFulfilled(name, state));
            return Optional.of(
                    met && running.isKeptAt(at)
                            ? new CaseDeadlineMet(caseId, name)
                            : new CaseDeadlineVoided(
                                    caseId, name, state.status().name()));
        }
        return Optional.ofNullable(running.restsSince())
                .map(since -> (int) Math.max(0, ChronoUnit.DAYS.between(since, at.day())))
                .map(days -> new CaseDeadlineResumed(caseId, moreDays(state).rested(running.deadline(), days)));
    }

    /** What the union above is to hear does not wait for the arbitrators or an agency. */
    private static boolean isOfTheCasesOwnWork(String name) {
        return CaseWatchEvent.reminderOf(name) == 0 && !name.equals(CaseClock.COLLECTIVE_REPORT.id());
    }

    /** When a case lets go of a child that is admitted now and never made. */
    Instant voidAt(Region region) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BEIJING);
        return hasRule(ADMISSION, region, today)
                ? limits.deadline("admission", ADMISSION, region, today, now).overdueAt()
                : now.plus(Duration.ofDays(1));
    }

    /** The same time limit for a case to which it comes now: what was to be said before is not said again. */
    Deadline fromNow(Deadline deadline) {
        var now = clock.instant();
        return new Deadline(
                deadline.name(),
                deadline.due(),
                deadline.overdueAt(),
                deadline.reminders().stream()
                        .filter(reminder -> reminder.at().isAfter(now))
                        .toList(),
                deadline.rule(),
                deadline.ruleVersion(),
                deadline.calendarVersion(),
                deadline.provisional(),
                deadline.reckoning());
    }

    /** When the other of two cases is told, had nobody told it. */
    Instant settleAt() {
        return clock.instant().plus(PAIRING);
    }

    /** Before which instant something is to be done about what is settled at that one. */
    static Instant until(Instant settleAt) {
        return settleAt.minus(SAFELY_BEFORE);
    }

    /** Refuses to reopen what was closed too long ago. */
    void checkReopening(CaseState state, OccurredAt at) {
        lastDay(state).filter(last -> at.day().isAfter(last)).ifPresent(last -> {
            throw CaseRule.NO_LONGER_REOPENED.violated(Map.of("until", last.toString()));
        });
    }

    boolean mayReopen(CaseState state, OccurredAt at) {
        return lastDay(state).filter(last -> at.day().isAfter(last)).isEmpty();
    }

    /** Until when a closed case can be opened again, where there is a limit. */
    private Optional<LocalDate> lastDay(CaseState state) {
        var closedOn = LocalDate.ofInstant(Objects.requireNonNull(state.course().closedAt()), BEIJING);
        return limits.rule(REOPENING, state.filing().region(), closedOn)
                .map(rule -> limits.reckon(closedOn, rule.amount(), rule.unit()).date());
    }

    private boolean hasRule(String rule, Region region, LocalDate start) {
        return limits.rule(rule, region, start).isPresent();
    }

    private static boolean isFollowed(String term, CaseState state) {
        var reminder = CaseWatchEvent.reminderOf(term);
        if (reminder > 0) {
            return !isAnswered(reminder, state) && CaseStep.REMIND.isAllowedIn(state.status());
        }
        return state.status() == CaseStatus.HANDLING && state.consultation().isPresent() && !isFulfilled(term, state);
    }

    private static boolean isAnswered(int reminder, CaseState state) {
        return state.watched()
                .reminder(reminder)
                .filter(Watched.Asked::answered)
                .isPresent();
    }

    private static boolean isFulfilled(String term, CaseState state) {
        var reminder = CaseWatchEvent.reminderOf(term);
        if (reminder > 0) {
            return isAnswered(reminder, state);
        }
        return state.consultation().filter(talks -> talks.hasFulfilled(term)).isPresent();
    }
}
