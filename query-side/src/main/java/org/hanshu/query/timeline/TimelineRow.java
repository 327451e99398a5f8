package org.hanshu.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as the read model keeps it.
 *
 * @param letterKind of which kind the letter is that it is about
 * @param letterNumber the number of that letter, once it has one
 */
record TimelineRow(
        String eventId,
        long position,
        String type,
        OffsetDateTime occurredAt,
        OffsetDateTime recordedAt,
        String actor,
        Whose whose,
        @Nullable String letterKind,
        @Nullable String letterNumber,
        JsonNode payload) {

    /** For whom it was done. */
    record Whose(
            @Nullable String organisation,
            @Nullable String role,
            @Nullable String onBehalfOf,
            @Nullable String substitution,
            @Nullable String corrects) {

        /** For whom it was done may be a worker. */
        Whose untold() {
            return new Whose(organisation, role, null, null, corrects);
        }
    }

    static TimelineRow of(ResultSet row) throws SQLException {
        return new TimelineRow(
                row.getString("event_id"),
                row.getLong("position"),
                row.getString("type"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("actor"),
                new Whose(
                        row.getString("organisation"),
                        row.getString("role"),
                        row.getString("on_behalf_of"),
                        row.getString("substitution"),
                        row.getString("corrects")),
                row.getString("kind"),
                row.getString("number"),
                RowJson.mapper().readTree(row.getString("payload")));
    }

    Object event() {
        return RowJson.mapper().treeToValue(payload, EventNames.type(type));
    }

    /** What happened, without saying for whom it was done. */
    TimelineRow forNobody() {
        return new TimelineRow(
                eventId,
                position,
                type,
                occurredAt,
                recordedAt,
                actor,
                whose.untold(),
                letterKind,
                letterNumber,
                payload);
    }

    TimelineRow telling(Object event) {
        return new TimelineRow(
                eventId,
                position,
                type,
                occurredAt,
                recordedAt,
                actor,
                whose,
                letterKind,
                letterNumber,
                RowJson.mapper().valueToTree(event));
    }

    Timeline.TimelineEntry entry(Texts texts, Locale reader) {
        return new Timeline.TimelineEntry(
                eventId,
                position,
                type,
                occurredAt.toInstant(),
                recordedAt.toInstant(),
                actor,
                whose.organisation(),
                whose.role(),
                whose.onBehalfOf(),
                whose.substitution(),
                whose.corrects(),
                text(Sentences.in(reader)),
                Payloads.shown(payload, texts));
    }

    private String text(Sentences sentences) {
        var late = isEntered() ? sentences.enteredLate(occurredAt.toInstant(), recordedAt.toInstant()) : "";
        return sentences.ofLetter(letterKind, letterNumber) + sentences.about(event()) + inPlace(sentences) + late;
    }

    private String inPlace(Sentences sentences) {
        return whose.substitution() == null || whose.onBehalfOf() == null
                ? ""
                : sentences.inPlace(actor, whose.onBehalfOf(), whose.substitution());
    }

    /** Whether a person entered it: what is reckoned from that is entered by nobody. */
    private boolean isEntered() {
        return !actor.equals(Caller.SYSTEM.actor()) && !type.contains("deadline");
    }

    String cursor() {
        return Slice.cursor(occurredAt, position);
    }
}
