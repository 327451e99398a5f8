package org.hanshu.api.supervisioncase;

import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.ClosingReason;
import org.jspecify.annotations.Nullable;

/** How one claim ended, and what the worker got. */
public record ClaimOutcome(
        int n, ClosingReason outcome, @Nullable Money amount) {}
