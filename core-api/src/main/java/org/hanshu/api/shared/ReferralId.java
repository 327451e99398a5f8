package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one referral 移送 in every module and in the event store. */
public record ReferralId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
