package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one supervision case 案件 in every module and in the event store. */
public record CaseId(@JsonValue UUID value) {

    /** The case that came to us under this number of this scheme. */
    public static CaseId of(Reference reference) {
        return new CaseId(Derived.CASE.id(reference.scheme(), reference.number()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
