package org.hanshu.application.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many at once for each of many; whoever comes beyond that waits for their turn, in the order of coming. */
final class Turns {

    private final int atOnce;
    private final Map<String, Room> rooms = new HashMap<>();

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Where one of them takes turns; kept as long as anybody is there or waits. */
    private static final class Room {

        private final Semaphore free;
        private int people;

        Room(int atOnce) {
            free = new Semaphore(atOnce, true);
        }
    }

    /** Whether the turn came in time; who had it leaves. */
    boolean enter(String who, Duration longest) {
        var room = room(who);
        try {
            if (room.free.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        goneFrom(who, room);
        return false;
    }

    void leave(String who) {
        synchronized (rooms) {
            var room = rooms.get(who);
            if (room != null) {
                room.free.release();
                goneFrom(who, room);
            }
        }
    }

    int known() {
        synchronized (rooms) {
            return rooms.size();
        }
    }

    private Room room(String who) {
        synchronized (rooms) {
            var room = rooms.computeIfAbsent(who, name -> new Room(atOnce));
            room.people++;
            return room;
        }
    }

    private void goneFrom(String who, Room room) {
        synchronized (rooms) {
            room.people--;
            if (room.people == 0) {
                rooms.remove(who);
            }
        }
    }
}
