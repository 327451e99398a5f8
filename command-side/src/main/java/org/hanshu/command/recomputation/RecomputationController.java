package org.hanshu.command.recomputation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.hanshu.api.recomputation.RecomputationCommand.ApplyRecomputation;
import org.hanshu.api.recomputation.RecomputationCommand.DropRecomputation;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RecomputationId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Plain;
import org.hanshu.command.shared.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what an administrator decides on a list before and after. */
@RestController
@RequestMapping("/api/v1/admin/recomputations/{id}")
@Tag(name = "Administration", description = "系统管理")
class RecomputationController {

    private final Commands commands;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RecomputationController(Commands commands, ApplicationEventPublisher publisher, Clock clock) {
        this.commands = commands;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Operation(
            summary = "Order what the list says 执行重新计算",
            description = "Each time limit is then moved in the system's name, on behalf of who orders it.")
    @PostMapping("/apply")
    Changed apply(@PathVariable UUID id, @RequestBody @Valid Plain body, @Parameter(hidden = true) Sender sender) {
        Changed changed = commands.send(new ApplyRecomputation(new RecomputationId(id)), sender, body);
        publisher.publishEvent(new SomethingToDo());
        return changed;
    }

    @Operation(summary = "Let everything stay as it is, with a reason 放弃重新计算")
    @PostMapping("/drop")
    Changed drop(@PathVariable UUID id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        var subject = Derived.TEXT.id(id, sender.newId(clock.instant()), "drop");
        var reason = Personal.text(subject, body.reason());
        return commands.send(new DropRecomputation(new RecomputationId(id), reason), sender, body);
    }
}
