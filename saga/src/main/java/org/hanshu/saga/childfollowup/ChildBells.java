package org.hanshu.saga.childfollowup;

import java.time.Clock;
import java.util.UUID;
import org.axonframework.deadline.DeadlineManager;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.saga.shared.Bell;
import org.hanshu.saga.shared.Ringing;

/** The bells of one child. */
record ChildBells(UUID childId, ChildKind kind, DeadlineManager deadlines, Clock clock) implements Ringing {

    static final String BELL = "child-bell";

    @Override
    public String schedule(String name, Bell bell) {
        return deadlines.schedule(bell.at(), BELL, new ChildBellDue(childId, kind, name, bell));
    }

    @Override
    public void cancel(Bell bell, String scheduleId) {
        if (bell.at().isAfter(clock.instant())) {
            deadlines.cancelSchedule(BELL, scheduleId);
        }
    }
}
