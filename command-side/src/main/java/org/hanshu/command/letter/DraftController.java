package org.hanshu.command.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Sender;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where letters are begun 拟函. */
@RestController
@Tag(name = "Letters", description = "函书")
class DraftController {

    private final LetterDesk desk;

    DraftController(LetterDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Draft a letter about a case 就案件拟函")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/cases/{id}/letters")
    ResponseEntity<Changed> ofCase(
            @PathVariable UUID id, @RequestBody @Valid LetterRequest body, @Parameter(hidden = true) Sender sender) {
        return created(desk.open(new CaseId(id), body, sender));
    }

    @Operation(summary = "Draft a letter on any origin 拟函（完整格式）")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/letters")
    ResponseEntity<Changed> full(@RequestBody @Valid FullLetterRequest body, @Parameter(hidden = true) Sender sender) {
        return created(desk.open(body, sender));
    }

    private static ResponseEntity<Changed> created(Changed letter) {
        return ResponseEntity.created(URI.create("/api/v1/letters/" + letter.id()))
                .body(letter);
    }
}
