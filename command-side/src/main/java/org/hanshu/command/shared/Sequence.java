package org.hanshu.command.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.hanshu.api.shared.Trail;

/** What comes after what 先后: nothing is told to have happened before that on which it depends. */
public final class Sequence {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Sequence() {}

    /**
     * Refuses a time that the sender told and that cannot be. Where none was told it happens now, and two who act at once
     * need not be told apart by their clocks.
     *
     * @param trail the command's metadata
     * @param earliest when that happened on which it depends, where anything did
     */
    public static void check(Map<String, ?> trail, Optional<Instant> earliest) {
        var at = trail.get(Trail.OCCURRED_AT);
        if (at == null || !trail.containsKey(Trail.TOLD)) {
            return;
        }
        earliest.filter(Instant.parse(at.toString())::isBefore).ifPresent(since -> {
            throw SharedRule.BEFORE_WHAT_IT_DEPENDS_ON.violated(
                    Map.of("field", "at", "earliest", MOMENT.format(since)));
        });
    }
}
