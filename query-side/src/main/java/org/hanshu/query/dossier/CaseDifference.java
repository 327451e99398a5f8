package org.hanshu.query.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What changed in a case file between two instants, both by when things happened. */
public record CaseDifference(Instant from, Instant to, List<Change> changes) {

    /**
     * One value that is another now.
     *
     * @param path where it stands in the case file, as a JSON pointer; a numbered or identified thing in a list is named by
     *     its number or id instead of its place
     * @param before left out where there was none
     * @param after left out where there is none
     */
    public record Change(
            String path,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode before,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode after) {}
}
