package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one proposal 建议事项 in every module and in the event store. */
public record ProposalId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
