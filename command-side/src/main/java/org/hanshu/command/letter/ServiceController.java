package org.hanshu.command.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.hanshu.api.letter.LetterCommand.DispatchLetter;
import org.hanshu.api.letter.LetterCommand.ExtendDeadline;
import org.hanshu.api.letter.LetterCommand.MarkUndeliverable;
import org.hanshu.api.letter.LetterCommand.RecordAttempt;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCommand.RefuseReceipt;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterServiced;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.letter.LetterRequests.Answer;
import org.hanshu.command.letter.ServiceRequests.Attempt;
import org.hanshu.command.letter.ServiceRequests.Dispatch;
import org.hanshu.command.letter.ServiceRequests.Extension;
import org.hanshu.command.letter.ServiceRequests.ReceiptRefusal;
import org.hanshu.command.letter.ServiceRequests.Service;
import org.hanshu.command.letter.ServiceRequests.Untraceable;
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

    @Operation(
            summary = "Send it off, again where it came back 发送",
            description = "In person, by mail with its tracking number, or electronically.")
    @PostMapping("/dispatch")
    Changed dispatch(
            @PathVariable LetterId id, @RequestBody @Valid Dispatch body, @Parameter(hidden = true) Sender sender) {
        var command = new DispatchLetter(id, body.method(), body.trackingNumber(), body.dispatchedOn());
        return commands.send(command, sender, body);
    }

    @Operation(summary = "Record an attempt to serve it that failed 登记送达未成")
    @PostMapping("/attempts")
    Changed attempt(
            @PathVariable LetterId id, @RequestBody @Valid Attempt body, @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).optional("attempt", body.text());
        var command = new RecordAttempt(id, body.method(), body.attemptedOn(), body.outcome(), text);
        return commands.send(command, sender, body);
    }

    @Operation(
            summary = "The addressee cannot be found 无法送达",
            description = "After at least one attempt that failed; what is left is the public notice.")
    @PostMapping("/undeliverable")
    Changed undeliverable(
            @PathVariable LetterId id, @RequestBody @Valid Untraceable body, @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).optional("undeliverable", body.text());
        return commands.send(new MarkUndeliverable(id, body.foundOn(), text), sender, body);
    }

    @Operation(summary = "The addressee would not take it; it may still be served with witnesses 拒收")
    @PostMapping("/refuse-receipt")
    Changed refuseReceipt(
            @PathVariable LetterId id,
            @RequestBody @Valid ReceiptRefusal body,
            @Parameter(hidden = true) Sender sender) {
        var texts = texts(id, sender);
        var witnesses = texts.names("refusal-witness", body.witnesses());
        var text = texts.optional("refusal", body.text());
        return commands.send(new RefuseReceipt(id, body.refusedOn(), witnesses, text), sender, body);
    }

    @Operation(
            summary = "Serve it, which starts its clocks 送达",
            description = "For a public notice servedOn is the day of its publication; the law counts from thirty days"
                    + " later, deemedServedOn. A letter is left before two witnesses, those of the refusal included.")
    @PostMapping("/serve")
    ServedLetter serve(
            @PathVariable LetterId id,
            @RequestBody @Valid Service body,
            @Parameter(hidden = true) Sender sender,
            @Parameter(hidden = true) Locale reader) {
        var texts = texts(id, sender);
        var receivedBy = texts.optional("received-by", body.receivedBy());
        var witnesses = texts.names("service-witness", body.witnesses());
        var command = new ServeLetter(id, body.method(), body.servedOn(), receivedBy, witnesses);
        LetterServiced served = commands.send(command, sender, body);
        return ServedLetter.of(served, reader);
    }

    @Operation(
            summary = "Give more time for the answer, or for one demand 延期",
            description =
                    "Once, on written ground, by fifteen working days at most, and only while the time limit runs;"
                            + " payments that are due after the answer move with it.")
    @PostMapping("/extend")
    Changed extend(
            @PathVariable LetterId id, @RequestBody @Valid Extension body, @Parameter(hidden = true) Sender sender) {
        var reason = texts(id, sender).required("extension", body.reason());
        return commands.send(new ExtendDeadline(id, body.demand(), body.to(), reason), sender, body);
    }

    @Operation(
            summary = "Record the addressee's answer 登记答复",
            description =
                    "A day promised for a demand is followed like a time limit. It may come again; late ones are taken and flagged, and posted in time is in time.")
    @PostMapping("/reply")
    Changed reply(@PathVariable LetterId id, @RequestBody @Valid Answer body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new RecordReply(id, body.reply(texts(id, sender))), sender, body);
    }

    private NewTexts texts(LetterId letter, Sender sender) {
        return NewTexts.of(letter, sender, clock.instant());
    }
}
