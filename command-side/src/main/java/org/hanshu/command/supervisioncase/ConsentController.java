package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.PartiesCommand.GiveConsent;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawConsent;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.command.shared.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records to what the workers of a case consent 同意. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class ConsentController {

    private final Commands commands;

    ConsentController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/consent")
    @Operation(
            summary =
                    "同意 · Record that a worker consents, towards the respondents or an organisation, for instance to be named")
    Changed consent(@PathVariable UUID id, @Valid @RequestBody PartiesRequest.Consenting body, Sender sender) {
        var command = new GiveConsent(
                new CaseId(id),
                requireNonNullElse(body.claimant(), 1),
                body.towards().strip(),
                requireNonNullElse(body.purpose(), ConsentPurpose.BE_NAMED),
                body.medium());
        return commands.send(command, sender, body);
    }

    @PostMapping("/withdraw-consent")
    @Operation(summary = "撤回同意 · Record that a worker no longer consents")
    Changed withdrawConsent(@PathVariable UUID id, @Valid @RequestBody PartiesRequest.TakingBack body, Sender sender) {
        var command = new WithdrawConsent(
                new CaseId(id),
                requireNonNullElse(body.claimant(), 1),
                body.towards().strip(),
                requireNonNullElse(body.purpose(), ConsentPurpose.BE_NAMED));
        return commands.send(command, sender, body);
    }
}
