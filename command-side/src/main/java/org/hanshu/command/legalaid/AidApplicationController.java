package org.hanshu.command.legalaid;

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
import org.hanshu.command.legalaid.LegalAidRequests.Application;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where legal aid is applied for 申请法律援助. */
@RestController
@Tag(name = "Legal aid", description = "法律援助")
class AidApplicationController {

    private final LegalAidDesk desk;

    AidApplicationController(LegalAidDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Apply for legal aid in the workers' name 申请法律援助",
            description = "For all who still claim and all that is at issue, where nobody and nothing is named.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/cases/{id}/legal-aid")
    ResponseEntity<Changed> apply(
            @PathVariable UUID id, @RequestBody @Valid Application body, @Parameter(hidden = true) Sender sender) {
        var aid = desk.apply(new CaseId(id), body, sender);
        return ResponseEntity.created(URI.create("/api/v1/legal-aid/" + aid.id()))
                .body(aid);
    }
}
