package org.hanshu.command.supervisioncase;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.ClaimantsTaken;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaimants;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.intake.Roll;
import org.hanshu.command.shared.intake.RollEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes lists of workers 花名册 into a case: whole as JSON, line by line as a file. */
@RestController
@RequestMapping("/api/v1/cases/{id}/add-claimants")
@Tag(name = "Cases 案件")
class RollController {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Commands commands;
    private final Roll roll;
    private final Clock clock;

    RollController(Commands commands, Roll roll, Clock clock) {
        this.commands = commands;
        this.roll = roll;
        this.clock = clock;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "增加投诉人 · Let more workers join: JSON whole or not at all, a CSV (text/csv or a form's file) line by line",
            description = "CSV in UTF-8 or GB18030 with the columns 姓名,身份证号,电话,用工形式,离职日期,诉求金额(元), of which only 姓名"
                    + " must be there; lines count from the header as 1, and a column with another heading is not read: a"
                    + " warning names it. What an amount is claimed for is the cause.")
    TakenRoll add(
            @PathVariable UUID id, @Valid @RequestBody PartiesRequest.Listing body, Sender sender, Locale locale) {
        var entries = IntStream.range(0, body.claimants().size())
                .mapToObj(index -> body.claimants().get(index).entry("claimants[" + index + "]"))
                .toList();
        var command = command(id, entries, body.claims(), body.cause(), false);
        ClaimantsTaken taken = commands.send(command, sender, body);
        return TakenRoll.of(taken, locale);
    }

    @PostMapping(consumes = "text/csv")
    @Operation(hidden = true)
    TakenRoll addLines(
            @PathVariable UUID id,
            @RequestBody byte[] file,
            @RequestParam(required = false) @Nullable List<Integer> claims,
            @RequestParam(required = false) @Nullable Cause cause,
            Sender sender,
            Locale locale)
            throws BindException {
        return take(id, file, claims, cause, sender, locale);
    }

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    @Operation(hidden = true)
    TakenRoll addFile(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable List<Integer> claims,
            @RequestParam(required = false) @Nullable Cause cause,
            Sender sender,
            Locale locale)
            throws BindException, IOException {
        return take(id, file.getBytes(), claims, cause, sender, locale);
    }

    private TakenRoll take(
            UUID id, byte[] file, @Nullable List<Integer> claims, @Nullable Cause cause, Sender sender, Locale locale)
            throws BindException {
        var read = RollFile.read(file, LocalDate.ofInstant(clock.instant(), BEIJING));
        ClaimantsTaken taken = commands.send(command(id, read.entries(), claims, cause, true), sender);
        var answer = TakenRoll.of(taken, read, locale);
        if (answer.claimants().isEmpty()) {
            throw answer.nothingTaken();
        }
        return answer;
    }

    private AddClaimants command(
            UUID id, List<RollEntry> entries, @Nullable List<Integer> claims, @Nullable Cause cause, boolean inPart) {
        var hasAmounts = entries.stream().anyMatch(each -> each.claimed() != null);
        FormChecks.require(cause != null || !hasAmounts, "cause");
        var caseId = new CaseId(id);
        var shared = Objects.requireNonNullElse(claims, List.<Integer>of());
        return new AddClaimants(caseId, roll.read(caseId, entries), shared, cause, inPart);
    }
}
