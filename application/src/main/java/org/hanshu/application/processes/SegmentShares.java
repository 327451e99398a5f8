package org.hanshu.application.processes;

import org.hanshu.application.processes.Presence.Sign;

/**
 * How many segments of a group this process may take: as many as each of the processes that do the same, and those that are
 * left over fall to another one for each group. Where one comes it is made room for, and where one goes the others take its.
 */
public final class SegmentShares {

    private final Processes processes;

    SegmentShares(Processes processes) {
        this.processes = processes;
    }

    /** @param segments how many the group has */
    public int ofReadModel(String group, int segments) {
        return of(Sign.FILLS_READ_MODELS, group, segments);
    }

    /** @param segments how many the group has */
    public int ofSagas(String group, int segments) {
        return of(Sign.RUNS_SAGAS, group, segments);
    }

    /** Whoever does not count yet, since it is only starting, takes whatever is free. */
    private int of(Sign sign, String group, int segments) {
        var all = processes.seen(sign);
        var me = all.headSet(processes.number()).size();
        return all.contains(processes.number()) ? share(me, all.size(), group, segments) : segments;
    }

    static int share(int me, int all, String group, int segments) {
        var place = Math.floorMod(me + group.hashCode(), all);
        return segments / all + (place < segments % all ? 1 : 0);
    }
}
