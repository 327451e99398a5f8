package org.hanshu.application.axon;

import java.time.Instant;

/**
 * Something that stands aside because it failed, until an administrator resumes it.
 *
 * @param group the processing group, or the deadline's name
 * @param about the process whose events wait, or the id of the deadline
 * @param waiting how many events wait
 * @param why what it failed of
 */
public record ParkedItem(String id, Kind kind, String group, String about, Instant since, int waiting, String why) {

    /** What stands aside. */
    public enum Kind {
        /** A process whose events wait. */
        PROCESS,
        /** A fired deadline. */
        DEADLINE,
        /** Events that a read model could not take. */
        READ_MODEL
    }
}
