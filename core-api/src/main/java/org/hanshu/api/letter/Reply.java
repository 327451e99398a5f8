package org.hanshu.api.letter;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An employer's answer 答复, whole and, where it went into them, per demand.
 *
 * @param sentOn the day it was posted, where that is known: posted in time is in time (民诉 85)
 */
public record Reply(
        Stance stance,
        @Nullable Personal<String> text,
        @Nullable LocalDate sentOn,
        LocalDate receivedOn,
        List<DemandReply> demands) {

    /** The answer to one demand. */
    public record DemandReply(
            int n,
            Stance stance,
            @Nullable LocalDate promisedOn,
            @Nullable Personal<String> text) {}
}
