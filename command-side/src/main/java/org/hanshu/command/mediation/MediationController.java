package org.hanshu.command.mediation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hanshu.api.mediation.MediationCommand.AskForConsent;
import org.hanshu.api.mediation.MediationCommand.ExtendTerm;
import org.hanshu.api.mediation.MediationCommand.FailMediation;
import org.hanshu.api.mediation.MediationCommand.GiveMediationConsent;
import org.hanshu.api.mediation.MediationCommand.RefuseMediationConsent;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.mediation.MediationRequests.Application;
import org.hanshu.command.mediation.MediationRequests.Consent;
import org.hanshu.command.mediation.MediationRequests.Extension;
import org.hanshu.command.mediation.MediationRequests.Opening;
import org.hanshu.command.mediation.MediationRequests.Party;
import org.hanshu.command.mediation.MediationRequests.Refusing;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Plain;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.SagaProgress;
import org.hanshu.command.shared.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Begins mediations, asks whether people consent, puts them into a mediator's hands, and ends those that come to nothing. */
@RestController
@Tag(name = "Mediations", description = "调解")
class MediationController {

    /** Who tells the case that a mediation has ended: an answer that ends one waits until it knows. */
    static final String TOLD_BY = "child-follow-up";

    private static final String ONE = "/api/v1/mediations/{id}";

    private final MediationDesk desk;
    private final Commands commands;
    private final Texts texts;
    private final SagaProgress sagas;

    MediationController(MediationDesk desk, Commands commands, Texts texts, SagaProgress sagas) {
        this.desk = desk;
        this.commands = commands;
        this.texts = texts;
        this.sagas = sagas;
    }

    @Operation(
            summary = "Apply for mediation of a case's claims 申请调解",
            description = "The fifteen days of the law count from the day on which the application was received. Who"
                    + " applies consents; the others are asked.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/cases/{id}/mediations")
    ResponseEntity<Changed> apply(
            @PathVariable UUID id, @RequestBody @Valid Application body, @Parameter(hidden = true) Sender sender) {
        var made = desk.apply(new CaseId(id), body, sender);
        return ResponseEntity.created(URI.create("/api/v1/mediations/" + made.id()))
                .body(made);
    }

    @Operation(
            summary = "Ask everybody who has not consented yet 征询调解意愿",
            description = "Silence within the time limit counts as no consent, and ends it.")
    @PostMapping(ONE + "/ask-consent")
    Changed ask(@PathVariable MediationId id, @RequestBody @Valid Plain body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new AskForConsent(id), sender, body);
    }

    @Operation(summary = "Record that a party consents 同意调解")
    @PostMapping(ONE + "/consent")
    Changed consent(
            @PathVariable MediationId id, @RequestBody @Valid Consent body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new GiveMediationConsent(id, body.named()), sender, body);
    }

    @Operation(summary = "Record that a party does not, or no longer, want it, which ends it 不同意调解")
    @PostMapping(ONE + "/refuse-consent")
    Changed refuse(
            @PathVariable MediationId id, @RequestBody @Valid Refusing body, @Parameter(hidden = true) Sender sender) {
        var text = texts.optional(sender, "text", body.text());
        Changed refused = commands.send(new RefuseMediationConsent(id, body.named(), text), sender, body);
        sagas.awaitHandled(TOLD_BY, id.value());
        return refused;
    }

    @Operation(
            summary = "Put it into the hands of mediators 受理调解",
            description = "Everybody must have consented. Who supervises the case does not mediate it. In the court's"
                    + " route the time counts from openedOn.")
    @PostMapping(ONE + "/open")
    Changed open(
            @PathVariable MediationId id, @RequestBody @Valid Opening body, @Parameter(hidden = true) Sender sender) {
        return desk.open(id, body, sender);
    }

    @Operation(
            summary = "Give it more time, as all parties want 延长调解期限",
            description = "Once, until the day on which they agree; in the court's route thirty days more.")
    @PostMapping(ONE + "/extend")
    Changed extend(
            @PathVariable MediationId id, @RequestBody @Valid Extension body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new ExtendTerm(id, Party.all(body.by()), body.to(), reason), sender, body);
    }

    @Operation(summary = "End it without an agreement 调解不成")
    @PostMapping(ONE + "/fail")
    Changed fail(
            @PathVariable MediationId id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        Changed failed = commands.send(new FailMediation(id, reason), sender, body);
        sagas.awaitHandled(TOLD_BY, id.value());
        return failed;
    }
}
