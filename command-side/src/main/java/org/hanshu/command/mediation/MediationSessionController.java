package org.hanshu.command.mediation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.hanshu.api.mediation.MediationCommand.MoveSession;
import org.hanshu.api.mediation.MediationCommand.RecordSession;
import org.hanshu.api.mediation.MediationCommand.ScheduleSession;
import org.hanshu.api.mediation.SessionMade;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.mediation.MediationRequests.Held;
import org.hanshu.command.mediation.MediationRequests.Moving;
import org.hanshu.command.mediation.MediationRequests.Party;
import org.hanshu.command.mediation.MediationRequests.Session;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the mediator meets both sides, and what came of it. */
@RestController
@RequestMapping("/api/v1/mediations/{id}")
@Tag(name = "Mediations", description = "调解")
class MediationSessionController {

    private final Commands commands;
    private final Texts texts;

    MediationSessionController(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @Operation(summary = "Set a session; sessions are numbered from 1 安排调解会")
    @PostMapping("/schedule-session")
    SessionMade schedule(
            @PathVariable MediationId id, @RequestBody @Valid Session body, @Parameter(hidden = true) Sender sender) {
        var place = texts.optional(sender, "place", body.place());
        return commands.send(new ScheduleSession(id, body.startsAt(), place), sender, body);
    }

    @Operation(summary = "Hold a session at another time 改期")
    @PostMapping("/move-session")
    Changed move(
            @PathVariable MediationId id, @RequestBody @Valid Moving body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new MoveSession(id, body.n(), body.startsAt(), reason), sender, body);
    }

    @Operation(
            summary = "Record a session, as its mediator 记录调解会",
            description =
                    "The notes are privileged: the mediators read them and nobody else, for what somebody was ready"
                            + " to give up is not used against them later.")
    @PostMapping("/record-session")
    Changed record(
            @PathVariable MediationId id, @RequestBody @Valid Held body, @Parameter(hidden = true) Sender sender) {
        var notes = texts.optional(sender, "notes", body.notes());
        var held = new RecordSession(id, body.n(), Party.all(body.present()), body.heldOn(), notes);
        return commands.send(held, sender, body);
    }
}
