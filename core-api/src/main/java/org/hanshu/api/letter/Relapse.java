package org.hanshu.api.letter;

import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A wrong that is back 反复.
 *
 * @param n the demand's number
 * @param amount what is owed now, where it differs from what was demanded
 */
public record Relapse(int n, @Nullable Money amount) {}
