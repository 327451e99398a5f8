package org.hanshu.application.axon;

import java.util.List;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events of one revision tell nothing of what may be told since the next. */
final class Untold extends SingleEventUpcaster {

    private final SimpleSerializedType before;
    private final SimpleSerializedType after;
    private final String part;
    private final List<String> fields;

    /** Events of the first revision tell nothing of what may be told since the second. */
    Untold(String event, String part, String... fields) {
        this(1, event, part, fields);
    }

    /**
     * @param revision the last that does not tell
     * @param part where in the event the fields stand, as a JSON pointer
     */
    Untold(int revision, String event, String part, String... fields) {
        this.before = new SimpleSerializedType(event, Integer.toString(revision));
        this.after = new SimpleSerializedType(event, Integer.toString(revision + 1));
        this.part = part;
        this.fields = List.of(fields);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(before);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(after, JsonNode.class, json -> {
            fields.forEach(((ObjectNode) json.at(part))::putNull);
            return json;
        });
    }
}
