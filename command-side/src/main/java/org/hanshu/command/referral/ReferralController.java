package org.hanshu.command.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hanshu.api.referral.ReferralCommand.CloseReferral;
import org.hanshu.api.referral.ReferralCommand.RecallReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.referral.ReferralRequests.Departure;
import org.hanshu.command.referral.ReferralRequests.Ending;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the union does with a referral 移送: prepare it, send it, take it back, be done with it. */
@RestController
@Tag(name = "Referrals", description = "移送")
class ReferralController {

    private final ReferralDesk desk;
    private final Commands commands;
    private final Texts texts;

    ReferralController(ReferralDesk desk, Commands commands, Texts texts) {
        this.desk = desk;
        this.commands = commands;
        this.texts = texts;
    }

    @Operation(
            summary = "Prepare the referral of a case to a partner agency 准备移送",
            description =
                    "The manifest's hash is SHA-256 over the lines \"referral ID COUNT\" and, per item, \"item N SHA256"
                            + " FIELDS\" (fields in the order of the vocabulary, separated by commas, or a hyphen), each ended by a"
                            + " line feed. A clue to the procuratorate needs its grounds.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/cases/{id}/referrals")
    ResponseEntity<Changed> ofCase(
            @PathVariable UUID id, @RequestBody @Valid ReferralRequest body, @Parameter(hidden = true) Sender sender) {
        return created(desk.prepare(new CaseId(id), body, sender));
    }

    @Operation(
            summary = "Prepare the referral that follows a letter to an agency 依建议书准备移送",
            description = "It is about the cases that the letter is about; the letter is signed and not withdrawn.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/api/v1/referrals")
    ResponseEntity<Changed> following(
            @RequestBody @Valid FollowingRequest body, @Parameter(hidden = true) Sender sender) {
        return created(desk.prepare(body, sender));
    }

    @Operation(
            summary = "Send it to the agency 移送",
            description = "On a legal basis, or else by the consent of every claimant to be referred to that agency.")
    @PostMapping("/api/v1/referrals/{id}/send")
    Changed send(@PathVariable UUID id, @RequestBody @Valid Departure body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new SendReferral(new ReferralId(id), body.legalBasis()), sender, body);
    }

    @Operation(summary = "Take it back before the agency has acknowledged it 撤回移送")
    @PostMapping("/api/v1/referrals/{id}/recall")
    Changed recall(@PathVariable UUID id, @RequestBody @Valid Reason body, @Parameter(hidden = true) Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new RecallReferral(new ReferralId(id), reason), sender, body);
    }

    @Operation(
            summary = "Be done with it 办结移送",
            description = "Once the agency told a result; without one only the head ends it, and says why.")
    @PostMapping("/api/v1/referrals/{id}/close")
    Changed close(@PathVariable UUID id, @RequestBody @Valid Ending body, @Parameter(hidden = true) Sender sender) {
        var text = texts.optional(sender, "text", body.text());
        return commands.send(new CloseReferral(new ReferralId(id), text), sender, body);
    }

    private static ResponseEntity<Changed> created(Changed referral) {
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + referral.id()))
                .body(referral);
    }
}
