package org.hanshu.application.axon;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Inbound letters of revision 1 knew no addressee whose name is personal. */
@Component
final class InboundAddressees extends SingleEventUpcaster {

    private static final String NAME = "inbound.received";
    private static final SimpleSerializedType BEFORE = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType AFTER = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(BEFORE);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(AFTER, JsonNode.class, json -> ((ObjectNode) json).putNull("personalAddressee"));
    }
}
