package org.hanshu.command.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterCommand.PlanRectification;
import org.hanshu.api.letter.LetterCommand.RecheckLetter;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.RectificationTaken;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.letter.LetterRequests.Judgement;
import org.hanshu.command.letter.LetterRequests.Plan;
import org.hanshu.command.letter.LetterRequests.Rectification;
import org.hanshu.command.letter.LetterRequests.Verification;
import org.hanshu.command.shared.Certificates;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.SagaProgress;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the addressee does about the demands, whether it was really done, and how the letter ends. */
@RestController
@RequestMapping("/api/v1/letters/{id}")
@Tag(name = "Letters", description = "函书")
class RectificationController {

    private final Commands commands;
    private final SagaProgress sagas;
    private final Clock clock;
    private final Certificates certificates;

    RectificationController(Commands commands, SagaProgress sagas, Clock clock, Certificates certificates) {
        this.commands = commands;
        this.sagas = sagas;
        this.clock = clock;
        this.certificates = certificates;
    }

    @Operation(
            summary = "Record what the addressee promises for a demand 登记整改计划",
            description = "The day of each instalment is followed like a time limit; a new plan takes the old one's"
                    + " place.")
    @PostMapping("/demands/{n}/plan")
    Changed plan(
            @PathVariable LetterId id,
            @PathVariable int n,
            @RequestBody @Valid Plan body,
            @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).optional("plan", body.text());
        return commands.send(new PlanRectification(id, n, text, body.numbered()), sender, body);
    }

    @Operation(summary = "Record that a demand was met, as the addressee says 登记整改")
    @PostMapping("/demands/{n}/rectification")
    RectificationTaken rectify(
            @PathVariable LetterId id,
            @PathVariable int n,
            @RequestBody @Valid Rectification body,
            @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).optional("rectification", body.text());
        var command = new RecordRectification(id, n, text, body.amountPaid(), body.doneOn(), body.numbered());
        return commands.send(command, sender, body);
    }

    @Operation(
            summary = "Record what two or more people found when they checked 核实整改",
            description = "Without a rectification's number all open ones were checked. A payment is verified only by"
                    + " the bank or by the worker. Amounts verified in part add up; once they are all that is"
                    + " demanded, the demand is verified.")
    @PostMapping("/demands/{n}/verification")
    Changed verify(
            @PathVariable LetterId id,
            @PathVariable int n,
            @RequestBody @Valid Verification body,
            @Parameter(hidden = true) Sender sender) {
        var command = new VerifyRectification(
                id,
                n,
                body.rectifications(),
                body.outcome(),
                body.verifiedAmount(),
                body.basis(),
                supervisors(body.verifiers()),
                texts(id, sender).optional("verification", body.text()));
        return commands.send(command, sender, body);
    }

    @Operation(summary = "Close the letter, or go up the ladder; the answer comes once its cases know 评估")
    @PostMapping("/assess")
    Changed assess(
            @PathVariable LetterId id, @RequestBody @Valid Judgement body, @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).optional("assessment", body.text());
        Changed assessed = commands.send(new AssessLetter(id, body.outcome(), text), sender, body);
        sagas.awaitHandled(LetterEnds.TOLD_BY, id.value());
        return assessed;
    }

    @Operation(
            summary = "Look again at what was put right 复查",
            description = "Once, on a satisfied letter, as a rule ninety days later. A wrong that is back goes on under"
                    + " its letter, and its closed cases are opened again.")
    @PostMapping("/recheck")
    Changed recheck(
            @PathVariable LetterId id,
            @RequestBody @Valid RecheckRequest body,
            @Parameter(hidden = true) Sender sender) {
        var text = texts(id, sender).optional("recheck", body.text());
        Changed rechecked =
                commands.send(new RecheckLetter(id, body.back(), supervisors(body.verifiers()), text), sender, body);
        sagas.awaitHandled(LetterEnds.TOLD_BY, id.value());
        return rechecked;
    }

    /** These accounts, which must be supervisors'. */
    private List<String> supervisors(List<String> accounts) {
        for (var account : accounts) {
            if (certificates.of(account).isEmpty()) {
                throw LetterRule.VERIFIED_BY_SUPERVISORS.violated(Map.of("field", "verifiers", "account", account));
            }
        }
        return accounts;
    }

    private NewTexts texts(LetterId letter, Sender sender) {
        return NewTexts.of(letter, sender, clock.instant());
    }
}
