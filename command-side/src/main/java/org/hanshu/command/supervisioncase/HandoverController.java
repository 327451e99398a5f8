package org.hanshu.command.supervisioncase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.OfferHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReturnHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.TakeOver;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Texts;
import org.hanshu.command.supervisioncase.CaseRequest.Plain;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands a case from one union to another 移交. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class HandoverController {

    private final Commands commands;
    private final Texts texts;

    HandoverController(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/hand-over")
    @Operation(
            summary = "移交 · Ask another union to handle the case",
            description =
                    "Not while a letter, a mediation, a referral or legal aid of it is open: each is followed to its end "
                            + "or taken back first. Aid that came before the arbitrators goes on by itself.")
    Changed offer(@PathVariable UUID id, @Valid @RequestBody Offering body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new OfferHandover(new CaseId(id), new OrganisationId(body.to()), reason), sender, body);
    }

    @PostMapping("/take-over")
    @Operation(
            summary = "接收移交 · Take the case over",
            description =
                    "By the union that was asked, or by the one above in its place. Who handled it before keeps its "
                            + "number, state and result; supervisors are assigned anew.")
    Changed take(@PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Plain body, Sender sender) {
        return commands.send(new TakeOver(new CaseId(id)), sender, Objects.requireNonNullElse(body, Plain.NOW));
    }

    @PostMapping("/return-handover")
    @Operation(summary = "退回移交 · Send the case back, or take the offer back: it stays where it was")
    Changed giveBack(@PathVariable UUID id, @Valid @RequestBody Returning body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new ReturnHandover(new CaseId(id), reason), sender, body);
    }

    /** To which union, and why. */
    record Offering(
            @NotBlank @Size(max = 100) String to,
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {}

    /** Why. */
    record Returning(
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {}
}
