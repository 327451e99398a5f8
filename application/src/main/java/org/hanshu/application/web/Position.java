package org.hanshu.application.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far a reader has seen, as it is written outside: a word to hand back, not to understand. */
final class Position {

    static final String HEADER = "Hanshu-Position";
    static final String AT_LEAST = "Hanshu-At-Least";

    private static final Pattern WRITTEN = Pattern.compile("p[0-9a-z]{1,12}");
    private static final int RADIX = 36;

    private Position() {}

    static String text(long position) {
        return "p" + Long.toString(position, RADIX);
    }

    static long of(@Nullable String text) {
        if (text == null || !WRITTEN.matcher(text).matches()) {
            throw RequestHeaders.malformed(AT_LEAST);
        }
        return Long.parseLong(text.substring(1), RADIX);
    }
}
