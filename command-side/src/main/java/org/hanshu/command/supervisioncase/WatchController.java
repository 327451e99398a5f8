package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AnswerReminder;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AwaitAgency;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ExtendInvestigation;
import org.hanshu.api.supervisioncase.CaseWatchCommand.MarkCollective;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NotifyComplainant;
import org.hanshu.api.supervisioncase.CaseWatchCommand.RecordInterruption;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReportUp;
import org.hanshu.api.supervisioncase.CaseWatchCommand.SendReminder;
import org.hanshu.api.supervisioncase.CaseWatchCommand.StopAwaiting;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.hanshu.command.supervisioncase.CaseRequest.Plain;
import org.hanshu.command.supervisioncase.CaseRequest.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Watches over a case: that many are told of, nobody is late, and no right is lost with time. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class WatchController {

    private final Commands commands;
    private final Texts texts;
    private final Clock clock;

    WatchController(Commands commands, Texts texts, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/mark-collective")
    @Operation(
            summary = "标记集体争议 · Mark the case as a dispute of many",
            description = "Proposed by the system where ten or more workers have a claim in common; the union above is "
                    + "told within 24 hours.")
    Changed mark(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) WatchRequest.@Nullable Marking body,
            Sender sender) {
        var told = requireNonNullElse(body, WatchRequest.Marking.NOW);
        return commands.send(new MarkCollective(new CaseId(id), text(sender, told.text())), sender, told);
    }

    @PostMapping("/report-up")
    @Operation(summary = "报告上级工会 · Say that the union above was told of a dispute of many")
    Changed report(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) WatchRequest.@Nullable Reporting body,
            Sender sender) {
        var told = requireNonNullElse(body, WatchRequest.Reporting.NOW);
        return commands.send(new ReportUp(new CaseId(id), told.to(), text(sender, told.text())), sender, told);
    }

    @PostMapping("/notify")
    @Operation(summary = "结案告知 · Record that who complained was told how the case ended")
    Changed notify(@PathVariable UUID id, @Valid @RequestBody WatchRequest.Notifying body, Sender sender) {
        var at = body.at() == null ? clock.instant() : body.at();
        var day = requireNonNullElse(body.notifiedOn(), new OccurredAt(at).day());
        return commands.send(
                new NotifyComplainant(new CaseId(id), body.means(), day, text(sender, body.text())), sender, body);
    }

    @PostMapping("/extend")
    @Operation(summary = "延长调查 · Give the investigation more time, once, before it ends")
    Changed extend(@PathVariable UUID id, @Valid @RequestBody WatchRequest.Extending body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new ExtendInvestigation(new CaseId(id), body.to(), reason), sender, body);
    }

    @PostMapping("/remind")
    @Operation(summary = "督办 · Ask a unit below why it is late; it answers within the time limit")
    Changed remind(@PathVariable UUID id, @Valid @RequestBody Worded body, Sender sender) {
        return commands.send(new SendReminder(new CaseId(id), texts.of(sender, "text", body.text())), sender, body);
    }

    @PostMapping("/answer-reminder")
    @Operation(summary = "答复督办 · Say why the unit is late, and what it does")
    Changed answer(@PathVariable UUID id, @Valid @RequestBody WatchRequest.Answering body, Sender sender) {
        return commands.send(
                new AnswerReminder(new CaseId(id), body.n(), texts.of(sender, "text", body.text())), sender, body);
    }

    @PostMapping("/await-agency")
    @Operation(
            summary = "中止办理 · Let the case rest while an agency acts on a referral",
            description = "Its clocks stand still until the referral ends, or somebody takes the case up again.")
    Changed await(@PathVariable UUID id, @Valid @RequestBody WatchRequest.Awaiting body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new AwaitAgency(new CaseId(id), body.referral(), reason), sender, body);
    }

    @PostMapping("/stop-awaiting")
    @Operation(summary = "恢复办理 · Take the case up again although the agency has not ended")
    Changed stopAwaiting(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Plain body, Sender sender) {
        return commands.send(new StopAwaiting(new CaseId(id)), sender, requireNonNullElse(body, Plain.NOW));
    }

    @PostMapping("/interruptions")
    @Operation(
            summary = "时效中断 · Record what may have interrupted the limitation of a claim, and what shows it",
            description = "The limitation is reckoned anew from that day, as a warning for who works on the case: it "
                    + "promises nothing.")
    Changed interrupt(@PathVariable UUID id, @Valid @RequestBody WatchRequest.Interrupting body, Sender sender) {
        var evidence = texts.of(sender, "evidence", body.evidence());
        return commands.send(
                new RecordInterruption(new CaseId(id), body.claim(), body.kind(), body.on(), evidence), sender, body);
    }

    private @Nullable Personal<String> text(Sender sender, @Nullable String words) {
        return words == null || words.isBlank() ? null : texts.of(sender, "text", words);
    }
}
