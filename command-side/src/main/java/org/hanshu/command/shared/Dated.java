package org.hanshu.command.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a request that changes something: any of them may say when it happened, and for whom it is entered. */
public interface Dated {

    /** When it happened; now where nothing is said, and never later. */
    @Nullable
    Instant at();

    /** The person substituted, or whose paper was typed in. */
    @Nullable
    String onBehalfOf();
}
