package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one inbound letter 来文 in every module and in the event store. */
public record InboundLetterId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
