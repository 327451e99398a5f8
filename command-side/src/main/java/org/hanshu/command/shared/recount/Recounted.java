package org.hanshu.command.shared.recount;

import java.util.Set;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.LastDay;

/** A time limit that the books in force count otherwise than it stands. */
public record Recounted(Deadline was, Deadline anew, DeadlineChange change) {

    public DeadlineMove move() {
        return new DeadlineMove(was.name(), was.rule(), LastDay.of(was), LastDay.of(anew), change);
    }

    /** Whether it is changed, and not only told of. */
    public boolean moves() {
        return change != DeadlineChange.LEFT_OVERDUE;
    }

    public boolean takesOverdueBack() {
        return change == DeadlineChange.TAKEN_BACK;
    }

    public boolean isLifted() {
        return change == DeadlineChange.LIFTED;
    }

    /** One that runs only where a practice gives it days is lifted where there are none, rather than due at once. */
    public Recounted judgedBy(Set<String> practices) {
        var none = practices.contains(was.name()) && anew.reckoning().amount() == 0;
        return none ? new Recounted(was, was, DeadlineChange.LIFTED) : this;
    }
}
