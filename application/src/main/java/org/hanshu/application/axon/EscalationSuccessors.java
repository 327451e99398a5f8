package org.hanshu.application.axon;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Escalations of revision 1 named no letter that should follow, and none was proposed. */
@Component
final class EscalationSuccessors extends SingleEventUpcaster {

    private static final String NAME = "letter.escalated";
    private static final SimpleSerializedType BEFORE = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType AFTER = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(BEFORE);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(AFTER, JsonNode.class, json -> ((ObjectNode) json).putNull("successor"));
    }
}
