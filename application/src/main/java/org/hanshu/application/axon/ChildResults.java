package org.hanshu.application.axon;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ends of revision 1 were of letters, of which an agency told no result. */
@Component
final class ChildResults extends SingleEventUpcaster {

    private static final String NAME = "case.child-ended";
    private static final SimpleSerializedType BEFORE = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType AFTER = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(BEFORE);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(AFTER, JsonNode.class, json -> ((ObjectNode) json).putNull("result"));
    }
}
