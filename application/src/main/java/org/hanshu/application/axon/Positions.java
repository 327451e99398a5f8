package org.hanshu.application.axon;

import java.util.OptionalLong;

/** How far the events reach, and how far each group of handlers has come. */
public interface Positions {

    /** The position of the aggregate's last event. */
    OptionalLong ofLastEvent(String aggregateIdentifier);

    /** The position of the last event of all; 0 before the first. */
    long head();

    /** Up to where the group has handled all; 0 before the first event. */
    long of(String group);

    /** Whether the group has handled the event at this position. */
    boolean holds(String group, long position);

    /** Whether every group that runs in this process has handled every event there is. */
    boolean everythingHandled();
}
