package org.hanshu.command.supervisioncase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.NoteProceeding;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes what is going on elsewhere about the claims of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class ProceedingController {

    private final Commands commands;
    private final Texts texts;

    ProceedingController(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/note-proceeding")
    @Operation(
            summary = "登记其他程序 · Note that claims are before an arbitrator, a court or an agency too",
            description = "While a claim is before an arbitrator or a court, no letter demands it; the others go on. "
                    + "While all are, the case is suspended and its clocks stand still.")
    Changed note(@PathVariable UUID id, @Valid @RequestBody Noting body, Sender sender) {
        var noted = new NoteProceeding(
                new CaseId(id),
                body.kind(),
                body.body(),
                body.number(),
                Objects.requireNonNullElse(body.claims(), List.of()),
                body.since());
        return commands.send(noted, sender, body);
    }

    @PostMapping("/end-proceeding")
    @Operation(summary = "其他程序终结 · Note how a proceeding elsewhere ended")
    Changed end(@PathVariable UUID id, @Valid @RequestBody Ending body, Sender sender) {
        var outcome = texts.of(sender, "outcome", body.outcome());
        return commands.send(new EndProceeding(new CaseId(id), body.n(), outcome, body.endedOn()), sender, body);
    }

    /**
     * What is going on elsewhere.
     *
     * @param body before whom
     * @param number under which it goes there
     * @param claims by number; all of the case where left out
     */
    record Noting(
            @NotNull ProceedingKind kind,
            @NotBlank @Size(max = 200) String body,
            @Nullable @Size(max = 100) String number,
            @Nullable @Size(max = 200) List<@NotNull @Positive Integer> claims,
            @NotNull LocalDate since,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {}

    /** How it ended. */
    record Ending(
            @Positive int n,
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String outcome,
            @NotNull LocalDate endedOn,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {}
}
