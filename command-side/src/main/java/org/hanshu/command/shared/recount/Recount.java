package org.hanshu.command.shared.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.Limits;

/**
 * Counts time limits anew under the books in force 重新计算. The rule is the one in force on the day of the start event, so that a
 * rule which begins or ends later changes nothing; what somebody promised or ordered stays, and what was laid on to a limit is laid
 * on again. What ran out stays so, unless its new last day has not passed.
 *
 * @param now by which it is judged what has passed
 * @param shape what each keeps that no rule says
 */
public record Recount(Limits limits, Region region, Instant now, Shape shape) {

    /** Where each ends as its rule says. */
    public Recount(Limits limits, Region region, Instant now) {
        this(limits, region, now, Shape.AS_COUNTED);
    }

    /** Whether the books in force are still these: nothing is moved under others than were looked at. */
    public static boolean isUnder(Limits limits, int ruleVersion, String calendarVersion) {
        var books = limits.inForce();
        return books.version() == ruleVersion && books.days().version().equals(calendarVersion);
    }

    /** What becomes of one that runs, or ran out and is still waited for; nothing where it stands as it is counted. */
    public Optional<Recounted> of(Deadline was, boolean missed) {
        return of(was, was.reckoning().start(), missed);
    }

    /** The same where what starts it moved to this day. */
    public Optional<Recounted> of(Deadline was, LocalDate start, boolean missed) {
        return counted(was, start).flatMap(anew -> judged(was, anew, missed));
    }

    /** The same where it is as it was set first, and what was laid on it since is laid on again. */
    public Optional<Recounted> of(Deadline was, Deadline set, UnaryOperator<Deadline> layOn, boolean missed) {
        return judged(was, layOn.apply(anew(set)), missed);
    }

    /** As the books in force count it; as it stands where no rule sets it. */
    public Deadline anew(Deadline was) {
        return counted(was, was.reckoning().start())
                .filter(anew -> !stands(was, anew))
                .orElse(was);
    }

    private Optional<Deadline> counted(Deadline was, LocalDate start) {
        return limits.setBy(was, region)
                .flatMap(rule -> limits.rule(was.rule(), region, start))
                .map(rule -> limits.deadline(was.name(), was.rule(), region, start, now))
                .map(anew -> shape.of(was, anew));
    }

    private Optional<Recounted> judged(Deadline was, Deadline anew, boolean missed) {
        return stands(was, anew) || (missed && !anew.overdueAt().isAfter(now))
                ? Optional.empty()
                : Optional.of(new Recounted(was, anew, missed ? DeadlineChange.TAKEN_BACK : change(was, anew)));
    }

    /** Other versions that count alike are no reason to say it again. */
    private static boolean stands(Deadline was, Deadline anew) {
        return was.due().equals(anew.due())
                && was.overdueAt().equals(anew.overdueAt())
                && was.provisional() == anew.provisional()
                && was.reckoning().equals(anew.reckoning());
    }

    private static DeadlineChange change(Deadline was, Deadline anew) {
        if (!was.due().equals(anew.due()) || !was.overdueAt().equals(anew.overdueAt())) {
            return DeadlineChange.MOVED;
        }
        return was.provisional() && !anew.provisional() ? DeadlineChange.CONFIRMED : DeadlineChange.RECKONED;
    }
}
