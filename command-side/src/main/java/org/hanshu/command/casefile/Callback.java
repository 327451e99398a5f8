package org.hanshu.command.casefile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * That a claimant was called back 回访.
 *
 * @param n which claimant; the first that the case names where nothing is said
 * @param calledBy the account that called; the sender where nothing is said
 * @param reached they were, where nothing is said
 * @param satisfaction what they said; only where they were reached
 * @param text what else they said
 */
record Callback(
        @Min(1) @Nullable Integer n,
        @Size(max = 100) @Nullable String calledBy,
        @Nullable Boolean reached,
        @Nullable Satisfaction satisfaction,
        @Size(max = 20_000) @Nullable String text,
        @Nullable Instant at,
        @Size(max = 200) @Nullable String onBehalfOf)
        implements Dated {

    boolean wereReached() {
        return reached == null || reached;
    }
}
