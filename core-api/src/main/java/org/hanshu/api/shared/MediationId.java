package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one mediation 调解 in every module and in the event store. */
public record MediationId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
