package org.hanshu.application.axon;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** How events of earlier revisions are read: every change of a revision adds one, and they are asked in their order. */
record Upcasters(List<EventUpcaster> inOrder) {

    EventUpcasterChain chain() {
        return new EventUpcasterChain(inOrder);
    }
}
