package org.hanshu.command.rulebook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's rule book 时限规则. */
@RestController
@RequestMapping("/api/v1/admin/rules")
@Tag(name = "Administration", description = "系统管理")
class RulesController {

    private final Commands commands;
    private final Questions questions;

    RulesController(Commands commands, Questions questions) {
        this.commands = commands;
        this.questions = questions;
    }

    @Operation(summary = "Publish a new version of the whole rule book 公布新版时限规则")
    @PostMapping
    Changed publish(@RequestBody @Valid BookRequest body, @Parameter(hidden = true) Sender sender) {
        return commands.send(body.command(), sender, body);
    }

    @Operation(summary = "The rule book in force 现行时限规则")
    @GetMapping
    PublishedBook published(@Parameter(hidden = true) Caller caller) {
        return questions.ask(new FindRules(), PublishedBook.class, caller);
    }
}
