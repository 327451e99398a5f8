package org.hanshu.application.web.idempotency;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the like commands of one request, so that the second of two is not taken for the first one sent again. One that lost
 * a race and is decided again is the same command.
 */
final class CommandsOfRequest {

    private static final ThreadLocal<@Nullable CommandsOfRequest> CURRENT = new ThreadLocal<>();

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private CommandsOfRequest() {}

    static void begin() {
        CURRENT.set(new CommandsOfRequest());
    }

    static void end() {
        CURRENT.remove();
    }

    /** Which one it is of its kind in this request, from 0. */
    static int number(String message, String command, String target) {
        var current = CURRENT.get();
        return current == null ? 0 : current.numbers.computeIfAbsent(message, anew -> current.next(command, target));
    }

    private int next(String command, String target) {
        return counts.merge(command + " " + target, 1, Integer::sum) - 1;
    }
}
