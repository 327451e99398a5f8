package org.hanshu.saga.casefollowup;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.deadline.DeadlineManager;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.CaseId;

/**
 * A clock of a case and what it has still to ring; only the next bell is scheduled, so that many cases are quickly taken in.
 *
 * @param ahead in order, the next one first; never empty
 * @param scheduleId under which the next one is scheduled, so that cancelling it is one row's work
 */
record WoundClock(String name, List<Bell> ahead, String scheduleId) {

    static final String BELL = "case-bell";

    /** Schedules the deadline's instants as they stand. */
    static WoundClock wind(CaseId caseId, Deadline deadline, DeadlineManager deadlines) {
        var bells = Stream.concat(
                        deadline.reminders().stream().map(each -> new Bell(each.at(), each.code())),
                        Stream.of(new Bell(deadline.overdueAt(), null)))
                .sorted(comparing(Bell::at))
                .toList();
        return next(caseId, deadline.name(), bells, deadlines);
    }

    /** The same clock once its next bell has rung; nothing where that was its last. */
    Stream<WoundClock> rung(CaseId caseId, DeadlineManager deadlines) {
        return ahead.size() == 1
                ? Stream.empty()
                : Stream.of(next(caseId, name, ahead.subList(1, ahead.size()), deadlines));
    }

    boolean isToRing(BellDue due) {
        return name.equals(due.clock()) && ahead.getFirst().equals(due.bell());
    }

    /** One whose time has come has fired or is firing: the case knows that it no longer matters. */
    void stop(Instant now, DeadlineManager deadlines) {
        if (ahead.getFirst().at().isAfter(now)) {
            deadlines.cancelSchedule(BELL, scheduleId);
        }
    }

    private static WoundClock next(CaseId caseId, String name, List<Bell> bells, DeadlineManager deadlines) {
        var next = bells.getFirst();
        return new WoundClock(
                name, List.copyOf(bells), deadlines.schedule(next.at(), BELL, new BellDue(caseId, name, next)));
    }
}
