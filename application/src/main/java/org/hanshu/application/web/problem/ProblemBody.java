package org.hanshu.application.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A problem as it is sent (RFC 9457). */
@Schema(name = "Problem")
public record ProblemBody(
        @Schema(example = "urn:hanshu:problem:request.invalid")
        String type,

        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors) {

    /** A field at fault. */
    @Schema(name = "ProblemField")
    public record Field(
            @Schema(example = "claims[0].amount") String field, String message) {}
}
