package org.hanshu.command.legalaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.hanshu.api.legalaid.LegalAidCommand.AskOnce;
import org.hanshu.api.legalaid.LegalAidCommand.CompleteApplication;
import org.hanshu.api.legalaid.LegalAidCommand.DecideObjection;
import org.hanshu.api.legalaid.LegalAidCommand.DenyLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.GiveSupplement;
import org.hanshu.api.legalaid.LegalAidCommand.GrantLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.PreGrant;
import org.hanshu.api.legalaid.LegalAidCommand.RaiseObjection;
import org.hanshu.api.legalaid.LegalAidCommand.WithdrawApplication;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LegalAidId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.legalaid.LegalAidRequests.Advance;
import org.hanshu.command.legalaid.LegalAidRequests.Completion;
import org.hanshu.command.legalaid.LegalAidRequests.Decision;
import org.hanshu.command.legalaid.LegalAidRequests.Denial;
import org.hanshu.command.legalaid.LegalAidRequests.Saying;
import org.hanshu.command.legalaid.LegalAidRequests.Word;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.SagaProgress;
import org.hanshu.command.shared.Texts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an application for legal aid is looked through and decided on. */
@RestController
@RequestMapping("/api/v1/legal-aid/{id}")
@Tag(name = "Legal aid", description = "法律援助")
class AidReviewController {

    private final Commands commands;
    private final Texts texts;
    private final SagaProgress sagas;

    AidReviewController(Commands commands, Texts texts, SagaProgress sagas) {
        this.commands = commands;
        this.texts = texts;
        this.sagas = sagas;
    }

    @Operation(
            summary = "All papers are there: it is to be decided on 材料齐全",
            description = "Hardship is shown or declared where the ground is low income; nobody asks the others.")
    @PostMapping("/complete")
    Changed complete(
            @PathVariable LegalAidId id, @RequestBody @Valid Completion body, @Parameter(hidden = true) Sender sender) {
        return commands.send(
                new CompleteApplication(id, body.ground(), Boolean.TRUE.equals(body.meansShown())), sender, body);
    }

    @Operation(
            summary = "Ask for all that is missing, once 一次性告知补充材料",
            description = "Silence for ten working days counts as withdrawn.")
    @PostMapping("/ask")
    Changed ask(@PathVariable LegalAidId id, @RequestBody @Valid Saying body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new AskOnce(id, texts.of(sender, "text", body.text())), sender, body);
    }

    @Operation(
            summary = "What was missing has come 补充材料",
            description = "Also the papers that follow aid given in advance.")
    @PostMapping("/supplement")
    Changed supplement(
            @PathVariable LegalAidId id, @RequestBody @Valid Saying body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new GiveSupplement(id, texts.of(sender, "text", body.text())), sender, body);
    }

    @Operation(
            summary = "Give aid at once, before it is decided on 先行提供法律援助",
            description =
                    "Only with less than seven days to the end of the limitation, or where preservation or advance execution is needed at once.")
    @PostMapping("/pre-grant")
    Changed preGrant(
            @PathVariable LegalAidId id, @RequestBody @Valid Advance body, @Parameter(hidden = true) Sender sender) {
        return commands.send(
                new PreGrant(id, body.ground(), body.limitationEndsOn(), texts.optional(sender, "text", body.text())),
                sender,
                body);
    }

    @Operation(summary = "Give aid 决定援助")
    @PostMapping("/grant")
    Changed grant(@PathVariable LegalAidId id, @RequestBody @Valid Word body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new GrantLegalAid(id, texts.optional(sender, "text", body.text())), sender, body);
    }

    @Operation(summary = "Give no aid, and tell where and until when to object 不予援助")
    @PostMapping("/deny")
    Changed deny(
            @PathVariable LegalAidId id, @RequestBody @Valid Denial body, @Parameter(hidden = true) Sender sender) {
        return commands.send(
                new DenyLegalAid(id, body.reason(), texts.of(sender, "text", body.text()), body.objectTo()),
                sender,
                body);
    }

    @Operation(
            summary = "The worker objects to the denial, or to the end of aid that was given 提出异议",
            description =
                    "Aid that was ended is open again until that is decided, and so is its case where it was closed "
                            + "less than a year ago, unless the aid went on by itself.")
    @PostMapping("/object")
    Changed object(
            @PathVariable LegalAidId id, @RequestBody @Valid Saying body, @Parameter(hidden = true) Sender sender) {
        Changed changed = commands.send(new RaiseObjection(id, texts.of(sender, "text", body.text())), sender, body);
        sagas.awaitHandled(LegalAidDesk.TOLD_BY, id.value());
        return changed;
    }

    @Operation(
            summary = "Record what was decided on the objection; not by who denied or terminated 异议审查决定",
            description =
                    "On a denial GRANT, REVIEW_AGAIN or REJECT; on the end of aid RESUME, from where it stood, or REJECT.")
    @PostMapping("/decide-objection")
    Changed decideObjection(
            @PathVariable LegalAidId id, @RequestBody @Valid Decision body, @Parameter(hidden = true) Sender sender) {
        Changed changed = commands.send(
                new DecideObjection(id, body.decision(), body.by(), texts.of(sender, "text", body.text())),
                sender,
                body);
        sagas.awaitHandled(LegalAidDesk.TOLD_BY, id.value());
        return changed;
    }

    @Operation(summary = "The worker wants it no more, before it is given 撤回申请")
    @PostMapping("/withdraw")
    Changed withdraw(
            @PathVariable LegalAidId id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        Changed changed =
                commands.send(new WithdrawApplication(id, texts.of(sender, "reason", body.reason())), sender, body);
        sagas.awaitHandled(LegalAidDesk.TOLD_BY, id.value());
        return changed;
    }
}
