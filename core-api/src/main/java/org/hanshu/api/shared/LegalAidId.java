package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one grant of legal aid 法律援助 in every module and in the event store. */
public record LegalAidId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
