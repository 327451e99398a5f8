package org.hanshu.saga.casefollowup;

import java.time.Clock;
import org.axonframework.deadline.DeadlineManager;
import org.hanshu.api.shared.CaseId;
import org.hanshu.saga.shared.Bell;
import org.hanshu.saga.shared.Ringing;

/** The bells of one case. */
record CaseBells(CaseId caseId, DeadlineManager deadlines, Clock clock) implements Ringing {

    static final String BELL = "case-bell";

    @Override
    public String schedule(String name, Bell bell) {
        return deadlines.schedule(bell.at(), BELL, new BellDue(caseId, name, bell));
    }

    @Override
    public void cancel(Bell bell, String scheduleId) {
        if (bell.at().isAfter(clock.instant())) {
            deadlines.cancelSchedule(BELL, scheduleId);
        }
    }
}
