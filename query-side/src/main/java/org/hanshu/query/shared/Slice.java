package org.hanshu.query.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hanshu.api.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after the sort keys of the last item that the reader has; empty at the start
 */
public record Slice(int limit, List<String> after) {

    private static final String SEPARATOR = "\u001f";

    /** Reads {@code ?limit=} and {@code ?after=}; refuses what they cannot be. */
    public static Slice of(@Nullable Integer limit, @Nullable String after) {
        var wanted = limit == null ? Page.DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > Page.LARGEST_LIMIT) {
            throw QueryRule.LIMIT.violated(Map.of("field", "limit", "largest", Integer.toString(Page.LARGEST_LIMIT)));
        }
        return new Slice(wanted, after == null || after.isEmpty() ? List.of() : keys(after));
    }

    /** What {@code ?after=} asks for the rest with. */
    public static String cursor(Object... keys) {
        var text = String.join(
                SEPARATOR, List.of(keys).stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /** One more than asked for tells whether anything follows. */
    public int rowsToRead() {
        return limit + 1;
    }

    /** What was read for it without the one more, and where the list goes on, if it does. */
    public <T> Page<T> page(List<T> found, Function<T, String> cursor) {
        var items = found.stream().limit(limit).toList();
        return new Page<>(items, found.size() > limit ? cursor.apply(items.getLast()) : null);
    }

    /** The sort keys where the list goes on; refuses a cursor that another list gave. */
    public List<String> keys(int expected) {
        if (after.size() != expected) {
            throw unreadable();
        }
        return after;
    }

    /** The number after which a list of numbered things goes on; 0 at its start. */
    public int number() {
        try {
            return isFirst() ? 0 : Integer.parseInt(keys(1).getFirst());
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    /** The number before which a list goes on that begins with the last; nothing at its start. */
    public @Nullable Long before() {
        try {
            return isFirst() ? null : Long.valueOf(keys(1).getFirst());
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    /** What is refused where a sort key is not of the kind that this list gives. */
    public static RuntimeException unreadable() {
        return QueryRule.CURSOR.violated(Map.of("field", "after"));
    }

    private static List<String> keys(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (text.indexOf('\0') >= 0) { // PostgreSQL knows no such text.
                throw unreadable();
            }
            return List.of(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }
}
