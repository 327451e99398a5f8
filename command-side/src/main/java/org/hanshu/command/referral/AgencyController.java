package org.hanshu.command.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.DeclineReferral;
import org.hanshu.api.referral.ReferralCommand.ExtendReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralCommand.RerouteReferral;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.referral.ReferralRequests.Acceptance;
import org.hanshu.command.referral.ReferralRequests.Elsewhere;
import org.hanshu.command.referral.ReferralRequests.Feedback;
import org.hanshu.command.referral.ReferralRequests.Receipt;
import org.hanshu.command.referral.ReferralRequests.Result;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.Texts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the agency says to a referral: its liaison, or the union for whom it names in {@code onBehalfOf}. */
@RestController
@RequestMapping("/api/v1/referrals/{id}")
@Tag(name = "Referrals", description = "移送")
class AgencyController {

    private final Commands commands;
    private final Texts texts;
    private final KnownOrganisations organisations;

    AgencyController(Commands commands, Texts texts, KnownOrganisations organisations) {
        this.organisations = organisations;
        this.commands = commands;
        this.texts = texts;
    }

    @Operation(summary = "The agency has it, which starts the time for its decision 签收")
    @PostMapping("/acknowledge")
    Changed acknowledge(
            @PathVariable UUID id, @RequestBody @Valid Receipt body, @Parameter(hidden = true) Sender sender) {
        var by = texts.name(sender, "receivedBy", body.receivedBy());
        return commands.send(new AcknowledgeReferral(new ReferralId(id), body.receivedOn(), by), sender, body);
    }

    @Operation(
            summary = "The agency takes it on 受理",
            description = "Under its own number; the time for the result runs from the day on which it filed it.")
    @PostMapping("/accept")
    Changed accept(
            @PathVariable UUID id, @RequestBody @Valid Acceptance body, @Parameter(hidden = true) Sender sender) {
        var command = new AcceptReferral(new ReferralId(id), body.agencyNumber(), body.filedOn());
        return commands.send(command, sender, body);
    }

    @Operation(summary = "The agency does not take it on, with the reason 不予受理")
    @PostMapping("/decline")
    Changed decline(@PathVariable UUID id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new DeclineReferral(new ReferralId(id), reason), sender, body);
    }

    @Operation(
            summary = "It is another agency's business 转送",
            description = "That agency knows nothing of it before the union's head sends it there.")
    @PostMapping("/reroute")
    Changed reroute(
            @PathVariable UUID id, @RequestBody @Valid Elsewhere body, @Parameter(hidden = true) Sender sender) {
        var clue = body.clue() == null ? null : body.clue().clue(texts, sender);
        var reason = texts.of(sender, "reason", body.reason());
        var command = new RerouteReferral(
                new ReferralId(id), body.receiver(organisations.now()), reason, body.legalBasis(), clue);
        return commands.send(command, sender, body);
    }

    @Operation(
            summary = "Tell how it goes, as often as there is something to tell 反馈进展",
            description =
                    "closedOn is the day on which the agency closed its matter 办结日期; it is told once. Where a local"
                            + " practice says so, the time for the result runs from it.")
    @PostMapping("/feedback")
    Changed feedback(
            @PathVariable UUID id, @RequestBody @Valid Feedback body, @Parameter(hidden = true) Sender sender) {
        var text = texts.of(sender, "text", body.text());
        return commands.send(new GiveFeedback(new ReferralId(id), text, body.closedOn()), sender, body);
    }

    @Operation(
            summary = "The agency needs the further time that its law allows 延长办理期限",
            description =
                    "Once, and before its time is over: thirty working days for labour inspection, thirty days for"
                            + " petitions; other agencies have none.")
    @PostMapping("/extend")
    Changed extend(@PathVariable UUID id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new ExtendReferral(new ReferralId(id), reason), sender, body);
    }

    @Operation(
            summary = "Tell what came of it 反馈结果",
            description =
                    "The outcome is a code of the vocabulary, or the agency's own, which is kept as it is told. More may"
                            + " come later.")
    @PostMapping("/result")
    Changed result(@PathVariable UUID id, @RequestBody @Valid Result body, @Parameter(hidden = true) Sender sender) {
        var told = new AgencyResult(
                body.known(),
                body.outcome().strip(),
                body.amount(),
                body.paidOn(),
                body.documentNumber(),
                texts.optional(sender, "text", body.text()));
        return commands.send(new GiveResult(new ReferralId(id), told), sender, body);
    }
}
