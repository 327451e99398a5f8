package org.hanshu.application.processes;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hanshu.application.database.Database;
import org.hanshu.application.processes.Presence.Sign;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This process among those that run on the same database; it looks once a second which others live. */
public final class Processes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Processes.class);
    private static final long SECONDS_BETWEEN_LOOKS = 1;
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final Database database;
    private final boolean alone;
    private final Set<Sign> shown = EnumSet.of(Sign.LIVES);
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            look -> Thread.ofPlatform().name("presence").daemon().unstarted(look));
    private final int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    private @Nullable Presence presence;
    private volatile Map<Sign, SortedSet<Integer>> seen = Map.of();

    private Processes(Database database, boolean alone) {
        this.database = database;
        this.alone = alone;
    }

    /**
     * Takes a place among them.
     *
     * @param alone whether this process needs the database for itself
     * @param patience how long one is waited for that may just be ending
     * @throws DatabaseInUse where others use it, or one that needs it for itself
     */
    static Processes join(Database database, boolean alone, Duration patience) {
        var processes = new Processes(database, alone);
        var until = System.nanoTime() + patience.toNanos();
        try {
            while (!processes.isPresent()) {
                if (System.nanoTime() > until) {
                    throw new DatabaseInUse(database.url(), alone);
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked who uses it", e);
        }
        var unused = processes.looks.scheduleWithFixedDelay(
                processes::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return processes;
    }

    /** By which the others know this process, until it ends; the next start has another. */
    public int number() {
        return number;
    }

    /** Whether no other process was there when it was looked last. */
    public synchronized boolean isAlone() {
        look();
        return seen(Sign.LIVES).equals(Set.of(number));
    }

    /** Shows from now on what this process does. */
    synchronized void show(Set<Sign> more) {
        shown.addAll(more);
        look();
    }

    /** Lives on, but does nothing more that others could do. */
    synchronized void retire() {
        shown.retainAll(Set.of(Sign.LIVES));
        look();
    }

    SortedSet<Integer> seen(Sign sign) {
        return seen.getOrDefault(sign, new TreeSet<>());
    }

    private synchronized void look() {
        try {
            if (!isPresent()) {
                LOG.error("The database {} was taken by another process meanwhile", database.url());
            }
        } catch (SQLException away) {
            LOG.debug("It cannot be seen at present who uses the database", away);
            leave();
        }
    }

    /** Anew where the connection was lost: then the others may have thought that it is dead, and took its turns. */
    private synchronized boolean isPresent() throws SQLException {
        var here = presence;
        if (here == null) {
            here = Presence.at(database);
            presence = here;
            if (!here.takeDatabase(alone)) {
                leave();
                return false;
            }
        }
        var held = here.look();
        for (var sign : Sign.values()) {
            var numbers = requireNonNull(held.get(sign));
            var isHeld = numbers.contains(number);
            if (shown.contains(sign) && !isHeld && here.show(sign, number)) {
                numbers.add(number);
            } else if (!shown.contains(sign) && isHeld) {
                here.hide(sign, number);
                numbers.remove(number);
            }
        }
        seen = held;
        return true;
    }

    private void leave() {
        var gone = presence;
        presence = null;
        if (gone != null) {
            try {
                gone.close();
            } catch (SQLException e) {
                LOG.debug("The connection was lost before it was closed", e);
            }
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
        synchronized (this) {
            leave();
        }
    }
}
