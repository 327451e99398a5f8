package org.hanshu.application.watch;

import java.util.Map;

/**
 * How things stood at one moment.
 *
 * @param behind of every group of this process, how far it is behind
 * @param oldestDue seconds since the oldest deadline was due that has not been picked
 * @param parked of every kind, how much stands aside
 */
record Glance(Map<String, Behind> behind, double oldestDue, Map<String, Double> parked) {

    /** A moment at which the database could not be asked. */
    static final Glance NOTHING = new Glance(Map.of(), Double.NaN, Map.of());

    /** How many events a group still has to handle, and for how many seconds the first of them has been there. */
    record Behind(double events, double seconds) {}

    double eventsOf(String group) {
        var known = behind.get(group);
        return known == null ? Double.NaN : known.events();
    }

    double secondsOf(String group) {
        var known = behind.get(group);
        return known == null ? Double.NaN : known.seconds();
    }

    double parked(String kind) {
        return parked.getOrDefault(kind, Double.NaN);
    }
}
