package org.hanshu.query.dossier;

import java.time.Instant;
import org.hanshu.query.shared.Told;

/**
 * How far something has come.
 *
 * @param version what a change of it names; the system's reminders do not raise it
 */
record Mark(long version, Instant updatedAt) {

    static Mark of(Told told) {
        return new Mark(told.sequence(), told.recordedAt());
    }

    /** A reminder moves the time and leaves the version. */
    Mark reminded(Told told) {
        return new Mark(version, told.recordedAt());
    }
}
