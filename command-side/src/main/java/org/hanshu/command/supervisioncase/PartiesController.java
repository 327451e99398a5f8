package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.NumbersGiven;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaims;
import org.hanshu.api.supervisioncase.PartiesCommand.AddRespondent;
import org.hanshu.api.supervisioncase.PartiesCommand.AppointRepresentatives;
import org.hanshu.api.supervisioncase.PartiesCommand.IdentifyRespondent;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawClaimants;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.hanshu.command.shared.intake.ComplaintTold.RespondentTold;
import org.hanshu.command.shared.intake.Intake;
import org.hanshu.command.shared.intake.Oddities;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets more people and more claims into a case, and people out of it. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class PartiesController {

    private final Commands commands;
    private final Texts texts;
    private final Clock clock;

    PartiesController(Commands commands, Texts texts, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/add-respondent")
    @Operation(summary = "增加被投诉方 · Add one more who answers, for instance along a chain of subcontracts")
    AddedToList addRespondent(
            @PathVariable UUID id, @Valid @RequestBody PartiesRequest.Facing body, Sender sender, Locale locale) {
        var told =
                told(requireNonNullElse(body.role(), RespondentRole.EMPLOYER), body.kind(), body.name(), body.uscc());
        FormChecks.require(told.name() != null || told.kind() == RespondentKind.UNKNOWN, "name");
        var respondent = Intake.respondent(subject(sender), 0, told);
        NumbersGiven given =
                commands.send(new AddRespondent(new CaseId(id), respondent, Oddities.of(told)), sender, body);
        return AddedToList.of(given, locale);
    }

    @PostMapping("/identify-respondent")
    @Operation(
            summary =
                    "查明被投诉方 · Say who a respondent is that was unknown, or known without its code; it keeps its number")
    AddedToList identifyRespondent(
            @PathVariable UUID id, @Valid @RequestBody PartiesRequest.Identifying body, Sender sender, Locale locale) {
        var told = told(RespondentRole.EMPLOYER, body.kind(), body.name(), body.uscc());
        var known = Intake.respondent(subject(sender), body.n(), told);
        NumbersGiven given = commands.send(
                new IdentifyRespondent(
                        new CaseId(id),
                        body.n(),
                        body.role(),
                        known.kind(),
                        known.name(),
                        known.personalName(),
                        known.uscc(),
                        Oddities.of(told)),
                sender,
                body);
        return AddedToList.of(given, locale);
    }

    @PostMapping("/add-claims")
    @Operation(summary = "增加诉求 · Add claims; everybody's and against all, where nobody is named")
    AddedToList addClaims(
            @PathVariable UUID id, @Valid @RequestBody PartiesRequest.Claiming body, Sender sender, Locale locale) {
        var today = clock.instant();
        var claims = IntStream.range(0, body.claims().size())
                .mapToObj(index -> ClaimReading.claim(index, body.claims().get(index), today))
                .toList();
        NumbersGiven given = commands.send(new AddClaims(new CaseId(id), claims), sender, body);
        return AddedToList.of(given, locale);
    }

    @PostMapping("/appoint-representatives")
    @Operation(summary = "推选代表 · Name the claimants who speak for the others, in the place of who did")
    Changed appointRepresentatives(
            @PathVariable UUID id, @Valid @RequestBody PartiesRequest.Appointing body, Sender sender) {
        return commands.send(new AppointRepresentatives(new CaseId(id), body.claimants()), sender, body);
    }

    @PostMapping("/withdraw")
    @Operation(summary = "撤回诉求 · Let some of the claimants withdraw; what was found is supervised all the same")
    Changed withdraw(@PathVariable UUID id, @Valid @RequestBody PartiesRequest.Leaving body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new WithdrawClaimants(new CaseId(id), body.claimants(), reason), sender, body);
    }

    private UUID subject(Sender sender) {
        return Derived.PERSON.id(sender.newId(clock.instant()), "respondent");
    }

    private static RespondentTold told(
            RespondentRole role, @Nullable RespondentKind kind, @Nullable String name, @Nullable String uscc) {
        var known = requireNonNullElse(kind, RespondentKind.ORGANISATION);
        return new RespondentTold("respondent", role, known, FormChecks.text(name), FormChecks.text(uscc));
    }

    /** What was added to a numbered list. */
    record AddedToList(UUID id, long version, List<Integer> numbers, List<Notice> warnings) {

        static AddedToList of(NumbersGiven given, Locale locale) {
            return new AddedToList(
                    given.id(),
                    given.version(),
                    given.numbers(),
                    given.warnings().stream()
                            .map(each -> Notice.of(each, locale))
                            .toList());
        }
    }
}
