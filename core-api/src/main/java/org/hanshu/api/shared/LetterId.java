package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one letter 函书 in every module and in the event store. */
public record LetterId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
