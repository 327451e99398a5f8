package org.hanshu.command.supervisioncase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.ConfirmCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.DeclineCaseCorrection;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.Texts;
import org.hanshu.command.shared.correction.Annulment;
import org.hanshu.command.supervisioncase.CaseRequest.Plain;
import org.hanshu.command.supervisioncase.CorrectionRequest.Correcting;
import org.hanshu.command.supervisioncase.CorrectionRequest.OnRecord;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where wrong entries about a case, and in its file, are put right 更正. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class CaseCorrectionController {

    private final CorrectionDesk desk;
    private final Commands commands;
    private final Texts texts;

    CaseCorrectionController(CorrectionDesk desk, Commands commands, Texts texts) {
        this.desk = desk;
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/correct")
    @Operation(
            summary = "更正登记 · Correct a wrong entry",
            description = "set names places of the entry: of a list by number, for instance claims.1.amount or"
                    + " claimants.2.phone; at is when a step happened. Where an amount, a finding or a day changes on which"
                    + " a time limit hangs, correction is the number under which it waits for a second person; otherwise"
                    + " it holds at once. What hung on the entry follows it.")
    OnRecord correct(@PathVariable UUID id, @Valid @RequestBody Correcting body, Sender sender) {
        return desk.correct(new CaseId(id), body, sender);
    }

    @PostMapping("/annul")
    @Operation(
            summary = "撤销登记 · Annul an entry that should not have been made, in the case or in its file",
            description =
                    "A finding, a payment, a proceeding, a consent or its withdrawal, a claimant's withdrawal, and"
                            + " whatever is entered in the file. Where it weighs, it waits for a second person as a correction"
                            + " does.")
    OnRecord annul(@PathVariable UUID id, @Valid @RequestBody Annulment body, Sender sender) {
        return desk.annul(new CaseId(id), body, sender);
    }

    @PostMapping("/corrections/{n}/confirm")
    @Operation(summary = "确认更正 · Let a correction hold; not by who asked for it")
    Changed confirm(@PathVariable UUID id, @PathVariable int n, @Valid @RequestBody Plain body, Sender sender) {
        return commands.send(new ConfirmCaseCorrection(new CaseId(id), n), sender, body);
    }

    @PostMapping("/corrections/{n}/decline")
    @Operation(summary = "不予更正 · Let a correction go, with the reason")
    Changed decline(@PathVariable UUID id, @PathVariable int n, @Valid @RequestBody Reason body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new DeclineCaseCorrection(new CaseId(id), n, reason), sender, body);
    }
}
