package org.hanshu.application.web.idempotency;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the like commands of one request, so that the second of two is not taken for the first one sent again. */
final class CommandsOfRequest {

    private static final ThreadLocal<@Nullable Map<String, Integer>> COUNTS = new ThreadLocal<>();

    private CommandsOfRequest() {}

    static void begin() {
        COUNTS.set(new HashMap<>());
    }

    static void end() {
        COUNTS.remove();
    }

    /** Which one it is of its kind in this request, from 0. */
    static int next(String command, String target) {
        var counts = COUNTS.get();
        return counts == null ? 0 : counts.merge(command + " " + target, 1, Integer::sum) - 1;
    }
}
