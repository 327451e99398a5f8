package org.hanshu.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened, first things first, and the cursor for the rest. */
public record Timeline(List<TimelineEntry> items, @Nullable String next) {

    /**
     * One event.
     *
     * @param sequence its place in the order of all events; it grows, and leaves numbers out
     * @param occurredAt when it happened
     * @param recordedAt when the system took it
     * @param actor who did it, by account
     * @param onBehalfOf for whom it was entered, or in whose place it was done
     * @param substitution the order on which it was done in that place, where it was
     * @param corrects the event that it corrects
     * @param text what happened, in a sentence without personal data, and when it was entered where that was on a later day
     * @param data what the event carries, personal data masked
     */
    public record TimelineEntry(
            String eventId,
            long sequence,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            @Nullable String organisation,
            @Nullable String role,
            @Nullable String onBehalfOf,
            @Nullable String substitution,
            @Nullable String corrects,
            String text,
            Map<String, Object> data) {

        /** That it happened, and nothing of what was said. */
        TimelineEntry withoutWhatItCarries() {
            return new TimelineEntry(
                    eventId,
                    sequence,
                    type,
                    occurredAt,
                    recordedAt,
                    actor,
                    organisation,
                    role,
                    onBehalfOf,
                    substitution,
                    corrects,
                    text,
                    Map.of());
        }
    }
}
