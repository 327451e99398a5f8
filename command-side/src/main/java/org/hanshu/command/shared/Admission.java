package org.hanshu.command.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.Trail;

/** The three questions before any rule: may the caller know it, may they do this, and have they seen its last version. */
public final class Admission {

    private Admission() {}

    /**
     * Refuses what the caller may not know, may not do, or asks of a version that is gone; in this order.
     *
     * @param trail the command's metadata
     * @param known whether the thing exists and the caller may know that it does
     * @param version the thing's present version
     */
    public static void check(Command command, Map<String, ?> trail, boolean known, long version) {
        if (!known) {
            throw SharedRule.NOT_FOUND.violated(Map.of());
        }
        checkRole(command.getClass(), Caller.of(trail));
        var expected = trail.get(Trail.EXPECTED_VERSION);
        if (expected != null && Long.parseLong(expected.toString()) != version) {
            throw SharedRule.STALE.violated(Map.of("version", Long.toString(version)));
        }
    }

    /** Refuses who may not give this command or ask this question. */
    public static void checkRole(Class<?> message, Caller caller) {
        var allowed = message.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException(message.getName() + " does not say who may give it");
        }
        if (!caller.isSystem() && !Arrays.asList(allowed.value()).contains(caller.role())) {
            var roles = Arrays.stream(allowed.value()).map(Role::name).collect(Collectors.joining(", "));
            throw SharedRule.NOT_ALLOWED.violated(Map.of("role", caller.role().name(), "roles", roles));
        }
    }
}
