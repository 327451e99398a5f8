package org.hanshu.command.legalaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.hanshu.api.legalaid.LegalAidCommand.AssignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.ConcludeLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.ReassignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.RecordStage;
import org.hanshu.api.legalaid.LegalAidCommand.TerminateLegalAid;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LegalAidId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.legalaid.LegalAidRequests.Assignment;
import org.hanshu.command.legalaid.LegalAidRequests.Conclusion;
import org.hanshu.command.legalaid.LegalAidRequests.Reassignment;
import org.hanshu.command.legalaid.LegalAidRequests.Stage;
import org.hanshu.command.legalaid.LegalAidRequests.Termination;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.SagaProgress;
import org.hanshu.command.shared.Texts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a lawyer is assigned and works on the matter. */
@RestController
@RequestMapping("/api/v1/legal-aid/{id}")
@Tag(name = "Legal aid", description = "法律援助")
class AidWorkController {

    private final Commands commands;
    private final Texts texts;
    private final SagaProgress sagas;

    AidWorkController(Commands commands, Texts texts, SagaProgress sagas) {
        this.commands = commands;
        this.texts = texts;
        this.sagas = sagas;
    }

    @Operation(summary = "Assign a lawyer, who is no supervisor of the case 指派律师")
    @PostMapping("/assign")
    Changed assign(
            @PathVariable LegalAidId id, @RequestBody @Valid Assignment body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new AssignLawyer(id, body.lawyer()), sender, body);
    }

    @Operation(summary = "Assign another lawyer in the place of the first 更换律师")
    @PostMapping("/reassign")
    Changed reassign(
            @PathVariable LegalAidId id,
            @RequestBody @Valid Reassignment body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(
                new ReassignLawyer(id, body.lawyer(), texts.of(sender, "reason", body.reason())), sender, body);
    }

    @Operation(
            summary = "Record how far it has come 办理进展",
            description =
                    "Once it is before the arbitrators, the case may be closed as in arbitration with aid while the aid goes on.")
    @PostMapping("/stage")
    Changed stage(
            @PathVariable LegalAidId id, @RequestBody @Valid Stage body, @Parameter(hidden = true) Sender sender) {
        Changed changed = commands.send(
                new RecordStage(
                        id,
                        body.stage(),
                        body.body(),
                        body.number(),
                        body.on(),
                        texts.optional(sender, "text", body.text())),
                sender,
                body);
        sagas.awaitHandled(LegalAidDesk.TOLD_BY, id.value());
        return changed;
    }

    @Operation(summary = "It is seen through 办结")
    @PostMapping("/conclude")
    Changed conclude(
            @PathVariable LegalAidId id, @RequestBody @Valid Conclusion body, @Parameter(hidden = true) Sender sender) {
        Changed changed = commands.send(
                new ConcludeLegalAid(id, body.outcome(), body.recovered(), texts.optional(sender, "text", body.text())),
                sender,
                body);
        sagas.awaitHandled(LegalAidDesk.TOLD_BY, id.value());
        return changed;
    }

    @Operation(summary = "It ends before its time, on a ground of the law 终止援助")
    @PostMapping("/terminate")
    Changed terminate(
            @PathVariable LegalAidId id,
            @RequestBody @Valid Termination body,
            @Parameter(hidden = true) Sender sender) {
        Changed changed = commands.send(
                new TerminateLegalAid(id, body.ground(), texts.of(sender, "text", body.text())), sender, body);
        sagas.awaitHandled(LegalAidDesk.TOLD_BY, id.value());
        return changed;
    }
}
