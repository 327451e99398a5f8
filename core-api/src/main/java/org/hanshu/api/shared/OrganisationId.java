package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names a union or a partner agency; a short word that never changes, for instance {@code gz-union}. */
public record OrganisationId(@JsonValue String value) {

    @Override
    public String toString() {
        return value;
    }
}
