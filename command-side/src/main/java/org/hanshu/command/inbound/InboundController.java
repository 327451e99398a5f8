package org.hanshu.command.inbound;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.inbound.InboundCommand.CloseInbound;
import org.hanshu.api.inbound.InboundCommand.FollowInbound;
import org.hanshu.api.inbound.InboundCommand.NoteInboundAnswer;
import org.hanshu.api.inbound.InboundCommand.ReceiveInbound;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.InboundLetterId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmEntry;
import org.hanshu.command.inbound.InboundRequest.Answering;
import org.hanshu.command.inbound.InboundRequest.Receiving;
import org.hanshu.command.inbound.InboundRequest.Telling;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records and follows what courts, procuratorates and others ask of somebody 来文. */
@RestController
@RequestMapping("/api/v1/inbound-letters")
@Tag(name = "Inbound letters 来文")
class InboundController {

    private final Commands commands;
    private final Texts texts;
    private final Clock clock;

    InboundController(Commands commands, Texts texts, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "收文 · Record a copy of a 司法建议书, 检察建议书 or the like; the time for its answer runs",
            description = "Each of its cases is one that the sender may work on; none is held open by it.")
    ResponseEntity<Changed> receive(@Valid @RequestBody Receiving body, Sender sender) {
        Admission.checkRole(ReceiveInbound.class, sender.caller()); // Who is of no union has no region either.
        var cases = body.about().stream().map(CaseId::new).toList();
        cases.forEach(each -> commands.send(new ConfirmEntry(each, EntryKind.NOTE), sender.further(), body));
        var id = new InboundLetterId(sender.newId(clock.instant()));
        Changed changed = commands.send(
                new ReceiveInbound(
                        id,
                        body.kind(),
                        sender.caller().organisation(),
                        new Region(sender.caller().region()),
                        cases,
                        body.from(),
                        body.number(),
                        body.isToSomebody() ? null : body.addressee(),
                        body.isToSomebody() ? texts.name(sender, "addressee", body.addressee()) : null,
                        body.dated(),
                        body.received(),
                        body.answerBy(),
                        texts.of(sender, "summary", body.summary())),
                sender,
                body);
        return ResponseEntity.created(URI.create("/api/v1/inbound-letters/" + id))
                .body(changed);
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "登记答复 · Record that the addressee answered who had sent it")
    Changed answer(@PathVariable UUID id, @Valid @RequestBody Answering body, Sender sender) {
        var text = body.text() == null ? null : texts.of(sender, "text", body.text());
        return commands.send(new NoteInboundAnswer(new InboundLetterId(id), body.answeredOn(), text), sender, body);
    }

    @PostMapping("/{id}/follow")
    @Operation(summary = "登记跟进 · Record what the union did about it")
    Changed follow(@PathVariable UUID id, @Valid @RequestBody Telling body, Sender sender) {
        return commands.send(
                new FollowInbound(new InboundLetterId(id), texts.of(sender, "text", body.text())), sender, body);
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "办结 · Say what came of it; it is followed no longer")
    Changed close(@PathVariable UUID id, @Valid @RequestBody Telling body, Sender sender) {
        return commands.send(
                new CloseInbound(new InboundLetterId(id), texts.of(sender, "text", body.text())), sender, body);
    }
}
