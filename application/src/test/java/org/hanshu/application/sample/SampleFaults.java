package org.hanshu.application.sample;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which samples' handlers fail, and how. */
public class SampleFaults {

    /** Where a handler fails. */
    public enum Fault {
        STEP,
        DEADLINE,
        READ_MODEL,
        CONNECTION,
        REFUSED_AND_CAUGHT
    }

    private final Set<String> faults = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> losses = new ConcurrentHashMap<>();
    private final Map<String, Runnable> meanwhile = new ConcurrentHashMap<>();

    public void plant(Fault fault, String id) {
        faults.add(fault + id);
    }

    /** What somebody else does just while the sample decides to follow; once. */
    public void meanwhile(String id, Runnable other) {
        meanwhile.put(id, other);
    }

    void whileFollowing(String id) {
        Optional.ofNullable(meanwhile.remove(id)).ifPresent(Runnable::run);
    }

    public void mend(String id) {
        for (var fault : Fault.values()) {
            faults.remove(fault + id);
        }
    }

    /** How often the database went away under the sample. */
    public int losses(String id) {
        return losses.getOrDefault(id, 0);
    }

    void lost(String id) {
        losses.merge(id, 1, Integer::sum);
    }

    boolean at(Fault fault, String id) {
        return faults.contains(fault + id);
    }

    void failAt(Fault fault, String id) {
        if (at(fault, id)) {
            throw new IllegalStateException("planted for " + id);
        }
    }
}
