package org.hanshu.saga.proposalclock;

import java.time.Clock;
import org.axonframework.deadline.DeadlineManager;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.saga.shared.Bell;
import org.hanshu.saga.shared.Ringing;

/** The bells of one proposal. */
record AnswerBells(ProposalId proposalId, DeadlineManager deadlines, Clock clock) implements Ringing {

    static final String BELL = "proposal-bell";

    @Override
    public String schedule(String name, Bell bell) {
        return deadlines.schedule(bell.at(), BELL, new AnswerBellDue(proposalId, name, bell));
    }

    @Override
    public void cancel(Bell bell, String scheduleId) {
        if (bell.at().isAfter(clock.instant())) {
            deadlines.cancelSchedule(BELL, scheduleId);
        }
    }
}
