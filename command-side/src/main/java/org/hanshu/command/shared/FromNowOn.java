package org.hanshu.command.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an administrator asks for: nobody was anything before it was said, and nobody else's paper is typed in. */
public interface FromNowOn extends Dated {

    @Override
    default @Nullable Instant at() {
        return null;
    }

    @Override
    default @Nullable String onBehalfOf() {
        return null;
    }
}
