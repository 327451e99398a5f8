package org.hanshu.api.mediation;

import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the case that is mediated, as it stood when mediation was applied for.
 *
 * @param n its number in the case
 */
public record MediatedClaim(int n, Cause cause, @Nullable Money amount) {}
