package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one import 导入 in every module and in the event store. */
public record ImportId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
