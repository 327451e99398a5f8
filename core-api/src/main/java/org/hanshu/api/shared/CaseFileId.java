package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names the file 案卷 of one case in every module and in the event store. */
public record CaseFileId(@JsonValue UUID value) {

    /** Every case has exactly one file. */
    public static CaseFileId of(CaseId caseId) {
        return new CaseFileId(Derived.CASE_FILE.id(caseId));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
