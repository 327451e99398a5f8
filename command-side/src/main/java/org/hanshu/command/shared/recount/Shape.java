package org.hanshu.command.shared.recount;

import org.hanshu.api.period.Deadline;

/** What a time limit that was counted anew keeps of its former self beside its rule. */
@FunctionalInterface
public interface Shape {

    /** Whatever a rule sets ends as the rule says. */
    Shape AS_COUNTED = (was, anew) -> anew;

    Deadline of(Deadline was, Deadline anew);
}
