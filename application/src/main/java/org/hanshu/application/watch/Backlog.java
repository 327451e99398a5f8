package org.hanshu.application.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * For how long the first event that a group has not handled has been there. It is known from when one looked, not from the
 * events: so it is true of any event store, of a time that is moved, and of what is handled anew, and never more than the
 * process is old.
 */
final class Backlog {

    private static final int MOST = 2_000;

    private final Deque<Look> looks = new ArrayDeque<>();

    /** @param head the position of the last event, seen at this nanosecond for the first time */
    private record Look(long head, long at) {}

    /** Remembers where the events end now, and forgets what every group has handled. */
    void see(long head, long now, Collection<Long> reached) {
        if (looks.isEmpty() || looks.getLast().head() < head) {
            looks.addLast(new Look(head, now));
        }
        var slowest = reached.stream().mapToLong(position -> position).min().orElse(head);
        while (looks.size() > 1 && looks.getFirst().head() <= slowest) {
            looks.removeFirst();
        }
        if (looks.size() > MOST) {
            thinOut();
        }
    }

    Duration since(long reached, long now) {
        return looks.stream()
                .filter(look -> look.head() > reached)
                .findFirst()
                .map(look -> Duration.of(now - look.at(), TimeUnit.NANOSECONDS.toChronoUnit()))
                .orElse(Duration.ZERO);
    }

    /** Every other one goes, but never the first: it knows how long the slowest has stood. */
    private void thinOut() {
        var kept = new boolean[] {false};
        looks.removeIf(look -> {
            kept[0] = !kept[0];
            return !kept[0];
        });
    }
}
