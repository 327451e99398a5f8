package org.hanshu.command.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.hanshu.api.child.ChildCorrectionCommand.AnnulReferralEntry;
import org.hanshu.api.child.ChildCorrectionCommand.ConfirmReferralCorrection;
import org.hanshu.api.child.ChildCorrectionCommand.CorrectReferral;
import org.hanshu.api.child.ChildCorrectionCommand.DeclineReferralCorrection;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Plain;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.Texts;
import org.hanshu.command.shared.correction.Annulment;
import org.hanshu.command.shared.correction.Correction;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where wrong entries about a referral are put right 更正. */
@RestController
@RequestMapping("/api/v1/referrals/{id}")
@Tag(name = "Referrals")
class ReferralCorrectionController {

    private final Commands commands;
    private final Texts texts;

    ReferralCorrectionController(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @Operation(
            summary = "Correct a wrong entry 更正登记",
            description =
                    "What the agency told: its days, its numbers, its amounts. Where an amount changes or a day from which a"
                            + " time limit runs, correction is the number under which it waits for a second person;"
                            + " otherwise it holds at once. The time limit follows the day.")
    @PostMapping("/correct")
    CorrectionTaken correct(
            @PathVariable UUID id, @RequestBody @Valid Correction body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "correction", body.reason());
        return commands.send(new CorrectReferral(id, body.event(), body.set(), reason), sender, body);
    }

    @Operation(
            summary = "Annul an entry that should not have been made 撤销登记",
            description = "Feedback of the agency that is about another referral, for instance.")
    @PostMapping("/annul")
    CorrectionTaken annul(
            @PathVariable UUID id, @RequestBody @Valid Annulment body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "correction", body.reason());
        return commands.send(new AnnulReferralEntry(id, body.event(), reason), sender, body);
    }

    @Operation(summary = "Let a correction hold; not by who asked for it 确认更正")
    @PostMapping("/corrections/{n}/confirm")
    Changed confirm(
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestBody @Valid Plain body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(new ConfirmReferralCorrection(id, n), sender, body);
    }

    @Operation(summary = "Let a correction go, with the reason 不予更正")
    @PostMapping("/corrections/{n}/decline")
    Changed decline(
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestBody @Valid Reason body,
            @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "correction", body.reason());
        return commands.send(new DeclineReferralCorrection(id, n, reason), sender, body);
    }
}
