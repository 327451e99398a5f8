package org.hanshu.command.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.letter.LetterCorrectionCommand.AnnulLetterEntry;
import org.hanshu.api.letter.LetterCorrectionCommand.ConfirmLetterCorrection;
import org.hanshu.api.letter.LetterCorrectionCommand.CorrectLetter;
import org.hanshu.api.letter.LetterCorrectionCommand.DeclineLetterCorrection;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Plain;
import org.hanshu.command.shared.Reason;
import org.hanshu.command.shared.correction.Annulment;
import org.hanshu.command.shared.correction.Correction;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where wrong entries about a letter are put right 更正. */
@RestController
@RequestMapping("/api/v1/letters/{id}")
@Tag(name = "Letters", description = "函书")
class CorrectionController {

    private final Commands commands;
    private final Clock clock;

    CorrectionController(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Operation(
            summary = "Correct a wrong entry 更正登记",
            description = "Where a date of service or an amount changes, correction is the number under which it waits"
                    + " for a second person; otherwise it holds at once. What hung on the entry follows it.")
    @PostMapping("/correct")
    CorrectionTaken correct(
            @PathVariable LetterId id, @RequestBody @Valid Correction body, @Parameter(hidden = true) Sender sender) {
        var reason = reason(id, sender, body.reason());
        return commands.send(new CorrectLetter(id, body.event(), body.set(), reason), sender, body);
    }

    @Operation(
            summary = "Annul an entry that should not have been made 撤销登记",
            description =
                    "Where an amount or a finding goes with it, it waits for a second person as a correction does.")
    @PostMapping("/annul")
    CorrectionTaken annul(
            @PathVariable LetterId id, @RequestBody @Valid Annulment body, @Parameter(hidden = true) Sender sender) {
        var reason = reason(id, sender, body.reason());
        return commands.send(new AnnulLetterEntry(id, body.event(), reason), sender, body);
    }

    @Operation(summary = "Let a correction hold; not by who asked for it 确认更正")
    @PostMapping("/corrections/{n}/confirm")
    Changed confirm(
            @PathVariable LetterId id,
            @PathVariable int n,
            @RequestBody @Valid Plain body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(new ConfirmLetterCorrection(id, n), sender, body);
    }

    @Operation(summary = "Let a correction go, with the reason 不予更正")
    @PostMapping("/corrections/{n}/decline")
    Changed decline(
            @PathVariable LetterId id,
            @PathVariable int n,
            @RequestBody @Valid Reason body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(new DeclineLetterCorrection(id, n, reason(id, sender, body.reason())), sender, body);
    }

    private Personal<String> reason(LetterId letter, Sender sender, String words) {
        return NewTexts.of(letter, sender, clock.instant()).required("correction", words);
    }
}
