package org.hanshu.command.workcalendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.workcalendar.WorkCalendarCommand;
import org.hanshu.api.workcalendar.WorkCalendarCommand.PublishYear;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's work calendar 工作日历. */
@RestController
@RequestMapping("/api/v1/admin/calendars")
@Tag(name = "Administration", description = "系统管理")
class CalendarsController {

    private final Commands commands;
    private final Questions questions;

    CalendarsController(Commands commands, Questions questions) {
        this.commands = commands;
        this.questions = questions;
    }

    @Operation(
            summary = "Publish or amend a year's holiday notice 公布年度节假日安排",
            description =
                    "As the State Council words it: a day, or a run of days from its first to its last (10月1日至7日).")
    @PostMapping
    Changed publish(@RequestBody @Valid NoticeRequest body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new PublishYear(WorkCalendarCommand.CHINA, body.notice()), sender, body);
    }

    @Operation(summary = "The published holiday notices 已公布的节假日安排")
    @GetMapping
    PublishedCalendar published(@Parameter(hidden = true) Caller caller) {
        return questions.ask(new FindCalendar(), PublishedCalendar.class, caller);
    }
}
