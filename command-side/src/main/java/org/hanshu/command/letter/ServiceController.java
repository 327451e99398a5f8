package org.hanshu.command.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCommand.RefuseReceipt;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterServiced;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.letter.LetterRequests.Answer;
import org.hanshu.command.letter.LetterRequests.ReceiptRefusal;
import org.hanshu.command.letter.LetterRequests.Service;
import org.hanshu.command.shared.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens between the union and the addressee: service and answer. */
@RestController
@RequestMapping("/api/v1/letters/{id}")
@Tag(name = "Letters", description = "函书")
class ServiceController {

    private final Commands commands;
    private final Clock clock;

    ServiceController(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Operation(summary = "The addressee would not take it; it may still be served with witnesses 拒收")
    @PostMapping("/refuse-receipt")
    Changed refuseReceipt(
            @PathVariable LetterId id,
            @RequestBody @Valid ReceiptRefusal body,
            @Parameter(hidden = true) Sender sender) {
        var witnesses = body.witnesses() == null ? List.<String>of() : body.witnesses();
        var text = texts(id, sender).optional("refusal", body.text());
        return commands.send(new RefuseReceipt(id, body.refusedOn(), witnesses, text), sender, body);
    }

    @Operation(
            summary = "Serve it, which starts its clocks 送达",
            description = "For a public notice servedOn is the day of its publication; the law counts from thirty days"
                    + " later, deemedServedOn.")
    @PostMapping("/serve")
    ServedLetter serve(
            @PathVariable LetterId id,
            @RequestBody @Valid Service body,
            @Parameter(hidden = true) Sender sender,
            @Parameter(hidden = true) Locale reader) {
        var receivedBy = texts(id, sender).optional("received-by", body.receivedBy());
        LetterServiced served =
                commands.send(new ServeLetter(id, body.method(), body.servedOn(), receivedBy), sender, body);
        return ServedLetter.of(served, reader);
    }

    @Operation(
            summary = "Record the addressee's answer 登记答复",
            description = "It may come again; late ones are taken and flagged, and posted in time is in time.")
    @PostMapping("/reply")
    Changed reply(@PathVariable LetterId id, @RequestBody @Valid Answer body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new RecordReply(id, body.reply(texts(id, sender))), sender, body);
    }

    private NewTexts texts(LetterId letter, Sender sender) {
        return NewTexts.of(letter, sender, clock.instant());
    }
}
