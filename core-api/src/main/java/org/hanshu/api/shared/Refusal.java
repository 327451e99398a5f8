package org.hanshu.api.shared;

import java.util.Map;

/**
 * Why a command or question was refused: a code and arguments; the words stand in the message bundles {@code refusals}.
 *
 * @param code stable across releases, for instance {@code letter.only-a-served-letter-is-answered}
 * @param arguments what the words name, for instance the present state and what is allowed in it
 */
public record Refusal(String code, Kind kind, Map<String, String> arguments) {

    /** What the sender can do about it. */
    public enum Kind {
        /** A value in the command cannot be so: correct it ({@code field} among the arguments names it). */
        INVALID,
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** The caller may know of it, but may not do this. */
        FORBIDDEN,
        /** Somebody was faster: read again. */
        STALE,
        /** Not in the present state. */
        CONFLICT
    }

    public Refusal {
        arguments = Map.copyOf(arguments);
    }
}
