package org.hanshu.command.supervisioncase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Sender;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links cases, merges them, and splits one. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class RelatedCasesController {

    private final RelatedCasesDesk desk;

    RelatedCasesController(RelatedCasesDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/link")
    @Operation(
            summary = "关联案件 · Say how the case stands to another, for instance that it repeats it",
            description = "Both cases know of it; whoever links works on both.")
    RelatedCase link(@PathVariable UUID id, @Valid @RequestBody RelatedCasesRequest.Link body, Sender sender) {
        return desk.link(new CaseId(id), body, sender);
    }

    @PostMapping("/merge")
    @Operation(
            summary = "并案 · Merge the case into another of the same union",
            description =
                    "It ends as MERGED; its claimants, respondents, claims and running proceedings go on in the other, "
                            + "numbered on there, nobody twice. Not while a letter or anything else of it is open.")
    RelatedCase merge(@PathVariable UUID id, @Valid @RequestBody RelatedCasesRequest.Merge body, Sender sender) {
        return desk.merge(new CaseId(id), body, sender);
    }

    @PostMapping("/split")
    @Operation(
            summary = "分案 · Make some of the case's claims a case of its own",
            description =
                    "Named claims go whole; so do those that only named claimants claim, or that are against named "
                            + "respondents only. What went keeps its number here. Time limits run on as they ran.")
    @ApiResponse(responseCode = "201", description = "Split; the new case's address is in Location")
    ResponseEntity<NewCase> split(
            @PathVariable UUID id, @Valid @RequestBody RelatedCasesRequest.Split body, Sender sender) {
        var filed = desk.split(new CaseId(id), body, sender);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + filed.id()))
                .body(new NewCase(filed.id(), filed.caseNumber(), filed.version()));
    }

    /** The case that was split off. */
    record NewCase(UUID id, String caseNumber, long version) {}
}
