package org.hanshu.web;

import java.util.OptionalLong;
import org.hanshu.application.axon.Positions;

/** A read model that stands at 35 and comes no further. */
final class SteadyPositions implements Positions {

    private static final long REACHED = 35;

    @Override
    public OptionalLong ofLastEvent(String aggregateIdentifier) {
        return OptionalLong.of(REACHED + 1);
    }

    @Override
    public long head() {
        return REACHED;
    }

    @Override
    public long of(String group) {
        return REACHED;
    }

    @Override
    public boolean holds(String group, long position) {
        return position <= REACHED;
    }

    @Override
    public boolean everythingHandled() {
        return true;
    }
}
