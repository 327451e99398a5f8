package org.hanshu.command.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.hanshu.api.letter.LetterCommand.ApproveLetter;
import org.hanshu.api.letter.LetterCommand.ConfirmLetterOpen;
import org.hanshu.api.letter.LetterCommand.IssueLetter;
import org.hanshu.api.letter.LetterCommand.ReturnLetter;
import org.hanshu.api.letter.LetterCommand.ReviseLetter;
import org.hanshu.api.letter.LetterCommand.SubmitLetter;
import org.hanshu.api.letter.LetterCommand.WithdrawLetter;
import org.hanshu.api.letter.LetterStanding;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmDemands;
import org.hanshu.command.letter.LetterRequests.Approval;
import org.hanshu.command.letter.LetterRequests.Revision;
import org.hanshu.command.letter.LetterRequests.SendingBack;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Plain;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.SagaProgress;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the union does with a letter before it goes out, and when it takes it back. */
@RestController
@RequestMapping("/api/v1/letters/{id}")
@Tag(name = "Letters", description = "函书")
class WritingController {

    private final Commands commands;
    private final Discretion discretion;
    private final SagaProgress sagas;
    private final Clock clock;

    WritingController(Commands commands, Discretion discretion, SagaProgress sagas, Clock clock) {
        this.commands = commands;
        this.discretion = discretion;
        this.sagas = sagas;
        this.clock = clock;
    }

    @Operation(summary = "Put another text in the draft's place; approval is void 修改")
    @PostMapping("/revise")
    Changed revise(
            @PathVariable LetterId id, @RequestBody @Valid Revision body, @Parameter(hidden = true) Sender sender) {
        var text = body.clear().of(id);
        LetterStanding standing = commands.send(new ConfirmLetterOpen(id), sender, body);
        var cases = standing.origin().cases();
        if (cases.size() == 1) {
            commands.send(new ConfirmDemands(cases.getFirst(), Drafting.claimed(text)), sender.further(), body);
        }
        discretion.check(standing.addressee(), standing.origin(), text, sender.further(), body);
        return commands.send(new ReviseLetter(id, text), sender, body);
    }

    @Operation(summary = "Hand it in for approval 送审")
    @PostMapping("/submit")
    Changed submit(@PathVariable LetterId id, @RequestBody @Valid Plain body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new SubmitLetter(id), sender, body);
    }

    @Operation(summary = "Approve it; not by who wrote it 批准")
    @PostMapping("/approve")
    Changed approve(
            @PathVariable LetterId id, @RequestBody @Valid Approval body, @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).optional("approval", body.text());
        return commands.send(new ApproveLetter(id, text), sender, body);
    }

    @Operation(summary = "Send it back 退回")
    @PostMapping("/return")
    Changed sendBack(
            @PathVariable LetterId id, @RequestBody @Valid SendingBack body, @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).required("return", body.text());
        return commands.send(new ReturnLetter(id, text), sender, body);
    }

    @Operation(summary = "Sign it, which allots its number; not by who wrote it 签发")
    @PostMapping("/issue")
    Changed issue(@PathVariable LetterId id, @RequestBody @Valid Plain body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new IssueLetter(id), sender, body);
    }

    @Operation(summary = "Take it back; its number stays void 撤回")
    @PostMapping("/withdraw")
    Changed withdraw(
            @PathVariable LetterId id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        var reason = texts(id, sender).required("withdrawal", body.reason());
        Changed withdrawn = commands.send(new WithdrawLetter(id, reason), sender, body);
        sagas.awaitHandled(LetterEnds.TOLD_BY, id.value());
        return withdrawn;
    }

    private NewTexts texts(LetterId letter, Sender sender) {
        return NewTexts.of(letter, sender, clock.instant());
    }
}
