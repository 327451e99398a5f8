package org.hanshu.command.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.DeclineProposal;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Dated;
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

    private final AcceptanceDesk acceptance;
    private final Clock clock;

    ProposalController(AcceptanceDesk acceptance, Clock clock) {
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /**
     * A yes, with a word where one is wanted.
     *
     * @param text none where people are forgotten: a name might stand in it
     * @param order the number of the order on which people are forgotten, without anybody's name: it is remembered for ever
     */
    record Acceptance(
            @Nullable @Size(max = 4000) String text,
            @Nullable @Size(min = 1, max = 100) String order,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /**
     * A no, and why.
     *
     * @param keepUntil until which day people are not forgotten; for as long as the rules give where no day is named
     */
    record Decline(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable LocalDate keepUntil,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    @Operation(
            summary = "Accept what was proposed 采纳",
            description =
                    "Legal aid that was offered is applied for with it, once, on the worker's word. A yes that its "
                            + "case cannot carry out now is refused, and the proposal waits on. Where a case was kept long "
                            + "enough, a head's yes erases the personal data of everybody who claimed in it, for good, on "
                            + "the order whose number it names.")
    @PostMapping("/accept")
    AcceptedProposal accept(
            @PathVariable UUID id, @RequestBody @Valid Acceptance body, @Parameter(hidden = true) Sender sender) {
        var text = body.text() == null ? null : text(id, body.text(), sender);
        return acceptance.accept(new AcceptProposal(new ProposalId(id), text), body.order(), sender, body);
    }

    @Operation(
            summary = "Decline what was proposed, with the reason 不采纳",
            description =
                    "Where a case was kept long enough, a head keeps it longer so, and is asked again after that day.")
    @PostMapping("/decline")
    Changed decline(@PathVariable UUID id, @RequestBody @Valid Decline body, @Parameter(hidden = true) Sender sender) {
        var decline = new DeclineProposal(new ProposalId(id), text(id, body.reason(), sender));
        return acceptance.decline(decline, body.keepUntil(), sender, body);
    }

    private Personal<String> text(UUID proposal, String words, Sender sender) {
        return Personal.text(Derived.TEXT.id(proposal, sender.newId(clock.instant()), "answer"), words);
    }
}
