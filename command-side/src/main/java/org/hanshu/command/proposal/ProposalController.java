package org.hanshu.command.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.DeclineProposal;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where people answer what the system suggests 答复建议事项. */
@RestController
@RequestMapping("/api/v1/proposals/{id}")
@Tag(name = "Proposals", description = "建议事项")
class ProposalController {

    private final Commands commands;
    private final AcceptanceDesk acceptance;
    private final Clock clock;

    ProposalController(Commands commands, AcceptanceDesk acceptance, Clock clock) {
        this.commands = commands;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /** A yes, with a word where one is wanted. */
    record Acceptance(
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}

    @Operation(
            summary = "Accept what was proposed 采纳",
            description =
                    "Legal aid that was offered is applied for with it, once, on the worker's word. A yes that its "
                            + "case cannot carry out now is refused, and the proposal waits on.")
    @PostMapping("/accept")
    AcceptedProposal accept(
            @PathVariable UUID id, @RequestBody @Valid Acceptance body, @Parameter(hidden = true) Sender sender) {
        var text = body.text() == null ? null : text(id, body.text(), sender);
        return acceptance.accept(new AcceptProposal(new ProposalId(id), text), sender, body);
    }

    @Operation(summary = "Decline what was proposed, with the reason 不采纳")
    @PostMapping("/decline")
    Changed decline(@PathVariable UUID id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new DeclineProposal(new ProposalId(id), text(id, body.reason(), sender)), sender, body);
    }

    private Personal<String> text(UUID proposal, String words, Sender sender) {
        return Personal.text(Derived.TEXT.id(proposal, sender.newId(clock.instant()), "answer"), words);
    }
}
