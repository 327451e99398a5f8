package org.hanshu.api.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In whose place somebody acts 代理任职, which is more than whose paper they type in.
 *
 * @param of the account that is away
 * @param order the number of the order on which the actor takes its place
 */
public record InPlace(String of, String order) {

    /** The one that a message's metadata names, where it names one. */
    public static @Nullable InPlace of(Map<String, ?> trail) {
        var order = trail.get(Trail.SUBSTITUTION);
        var away = trail.get(Trail.ON_BEHALF_OF);
        return order == null || away == null ? null : new InPlace(away.toString(), order.toString());
    }
}
