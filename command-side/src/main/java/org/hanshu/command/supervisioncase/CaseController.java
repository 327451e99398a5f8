package org.hanshu.command.supervisioncase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AnswerConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConvertApproach;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProvideInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReassignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RefuseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RequestInformation;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.command.shared.Certificates;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.hanshu.command.supervisioncase.CaseRequest.Assigning;
import org.hanshu.command.supervisioncase.CaseRequest.Concluding;
import org.hanshu.command.supervisioncase.CaseRequest.Plain;
import org.hanshu.command.supervisioncase.CaseRequest.Reassigning;
import org.hanshu.command.supervisioncase.CaseRequest.Refusing;
import org.hanshu.command.supervisioncase.CaseRequest.Reopening;
import org.hanshu.command.supervisioncase.CaseRequest.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves a case on, from screening to closing. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class CaseController {

    private final Commands commands;
    private final Texts texts;
    private final Certificates certificates;

    CaseController(Commands commands, Texts texts, Certificates certificates) {
        this.commands = commands;
        this.texts = texts;
        this.certificates = certificates;
    }

    @PostMapping("/accept")
    @Operation(summary = "受理 · Accept the case")
    Changed accept(@PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Plain body, Sender sender) {
        return commands.send(new AcceptCase(new CaseId(id)), sender, Objects.requireNonNullElse(body, Plain.NOW));
    }

    @PostMapping("/refuse")
    @Operation(summary = "不予受理 · Refuse the case, and say where else to turn")
    Changed refuse(@PathVariable UUID id, @Valid @RequestBody Refusing body, Sender sender) {
        var text = texts.of(sender, "text", body.text());
        return commands.send(new RefuseCase(new CaseId(id), body.reason(), text), sender, body);
    }

    @PostMapping("/request-information")
    @Operation(summary = "要求补正 · Ask once for what is missing")
    Changed requestInformation(@PathVariable UUID id, @Valid @RequestBody Worded body, Sender sender) {
        return commands.send(new RequestInformation(new CaseId(id), text(body, sender)), sender, body);
    }

    @PostMapping("/provide-information")
    @Operation(summary = "补正 · Provide what was asked for")
    Changed provideInformation(@PathVariable UUID id, @Valid @RequestBody Worded body, Sender sender) {
        return commands.send(new ProvideInformation(new CaseId(id), text(body, sender)), sender, body);
    }

    @PostMapping("/answer")
    @Operation(summary = "答复咨询 · Answer a consultation, which ends it")
    Changed answer(@PathVariable UUID id, @Valid @RequestBody Worded body, Sender sender) {
        return commands.send(new AnswerConsultation(new CaseId(id), text(body, sender)), sender, body);
    }

    @PostMapping("/convert")
    @Operation(
            summary = "转换来件性质 · Say that it is something else than was understood, for instance a complaint after all")
    Changed convert(@PathVariable UUID id, @Valid @RequestBody PartiesRequest.Converting body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new ConvertApproach(new CaseId(id), body.kind(), reason), sender, body);
    }

    @PostMapping("/assign")
    @Operation(summary = "指派监督员 · Assign two or more supervisors")
    Changed assign(@PathVariable UUID id, @Valid @RequestBody Assigning body, Sender sender) {
        return commands.send(
                new AssignSupervisors(new CaseId(id), supervisors(body.supervisors(), sender)), sender, body);
    }

    @PostMapping("/reassign")
    @Operation(summary = "改派监督员 · Assign others in the place of the supervisors, for instance where one must not 回避")
    Changed reassign(@PathVariable UUID id, @Valid @RequestBody Reassigning body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(
                new ReassignSupervisors(new CaseId(id), supervisors(body.supervisors(), sender), reason), sender, body);
    }

    @PostMapping("/conclude")
    @Operation(summary = "作出结论 · Say what the investigation found, for all claims or for each")
    Changed conclude(@PathVariable UUID id, @Valid @RequestBody Concluding body, Sender sender) {
        var findings = Objects.requireNonNullElse(body.findings(), List.<CaseRequest.FindingOfClaim>of()).stream()
                .map(each -> new ClaimFinding(
                        each.n(), each.finding(), Objects.requireNonNullElse(each.respondents(), List.of())))
                .toList();
        var text = texts.of(sender, "text", body.text());
        return commands.send(new ConcludeInvestigation(new CaseId(id), body.finding(), findings, text), sender, body);
    }

    @PostMapping("/close")
    @Operation(summary = "结案 · Close the case")
    Changed close(@PathVariable UUID id, @Valid @RequestBody CaseRequest.Closing body, Sender sender) {
        var outcomes = Objects.requireNonNullElse(body.outcomes(), List.<CaseRequest.OutcomeOfClaim>of()).stream()
                .map(each -> new ClaimOutcome(each.n(), each.outcome(), each.amount()))
                .toList();
        var text = body.text() == null ? null : texts.of(sender, "text", body.text());
        return commands.send(new CloseCase(new CaseId(id), body.reason(), text, outcomes), sender, body);
    }

    @PostMapping("/reopen")
    @Operation(summary = "重新办理 · Reopen the case within a year, with all of its claims or with some")
    Changed reopen(@PathVariable UUID id, @Valid @RequestBody Reopening body, Sender sender) {
        var why = body.text() == null || body.text().isBlank() ? body.reason() : body.reason() + "：" + body.text();
        return commands.send(
                new ReopenCase(new CaseId(id), texts.of(sender, "reason", why), FormChecks.either(body.claims())),
                sender,
                body);
    }

    private Personal<String> text(Worded body, Sender sender) {
        return texts.of(sender, "text", body.text());
    }

    private List<Supervisor> supervisors(List<String> accounts, Sender sender) {
        return accounts.stream()
                .map(account -> supervisor(account, sender.caller()))
                .toList();
    }

    /** Without a certificate where the caller's union has no such supervisor: the case itself says so to who may know it. */
    private Supervisor supervisor(String account, Caller caller) {
        return certificates
                .of(account)
                .filter(certificate -> caller.actsFor(certificate.organisation()))
                .map(certificate -> new Supervisor(account, certificate.number()))
                .orElseGet(() -> new Supervisor(account, null));
    }
}
