package org.hanshu.command.supervisioncase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseFiled;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.intake.Intake;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where complaints come in. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases 案件")
class FilingController {

    private final Commands commands;
    private final Intake intake;
    private final Clock clock;

    FilingController(Commands commands, Intake intake, Clock clock) {
        this.commands = commands;
        this.intake = intake;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "登记来件 · File a complaint, in the short or the full form")
    @ApiResponse(responseCode = "201", description = "Filed; the address is in Location")
    @ApiResponse(responseCode = "200", description = "Filed before by the same organisation under the same number")
    ResponseEntity<FiledCase> file(@Valid @RequestBody ComplaintForm form, Sender sender, Locale locale) {
        var now = clock.instant();
        var told = FormReading.read(form, now);
        var caseId = told.caseId().orElseGet(() -> new CaseId(sender.newId(now)));
        CaseFiled filed = commands.send(intake.fileComplaint(caseId, told), sender, form);
        var answer = filed.already()
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create("/api/v1/cases/" + filed.id()));
        return answer.body(FiledCase.of(filed, locale));
    }

    /** The case that a complaint became. */
    record FiledCase(UUID id, String caseNumber, long version, List<Notice> warnings) {

        static FiledCase of(CaseFiled filed, Locale locale) {
            return new FiledCase(
                    filed.id(),
                    filed.caseNumber(),
                    filed.version(),
                    filed.warnings().stream()
                            .map(warning -> Notice.of(warning, locale))
                            .toList());
        }
    }
}
