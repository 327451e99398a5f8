package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FailConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordPerformance;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordSettlement;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets both sides talk 协商, and follows what they settle on. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class ConsultationController {

    private final Commands commands;
    private final Texts texts;

    ConsultationController(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/propose-consultation")
    @Operation(
            summary = "组织协商 · Let both sides talk, for which both consented",
            description = "Who consents may be named by number; all of the case do where nobody is named.")
    Changed propose(@PathVariable UUID id, @Valid @RequestBody Proposing body, Sender sender) {
        var proposed = new ProposeConsultation(
                new CaseId(id), body.claimants(), body.respondents(), text(body.text(), sender));
        return commands.send(proposed, sender, body);
    }

    @PostMapping("/record-settlement")
    @Operation(
            summary = "协商一致 · Record what both sides settled on",
            description = "Each term with a last day is followed by a time limit of its own, term-1, term-2 and so on.")
    Changed settle(@PathVariable UUID id, @Valid @RequestBody Settling body, Sender sender) {
        var text = texts.of(sender, "text", body.text());
        return commands.send(new RecordSettlement(new CaseId(id), body.numbered(), text), sender, body);
    }

    @PostMapping("/record-performance")
    @Operation(
            summary = "协议履行 · Record that a term of the settlement was kept",
            description = "Without an amount all that was still owed was paid; with less the term stays open.")
    Changed perform(@PathVariable UUID id, @Valid @RequestBody Performing body, Sender sender) {
        var performed = new RecordPerformance(
                new CaseId(id), body.n(), body.amount(), body.basis(), body.performedOn(), text(body.text(), sender));
        return commands.send(performed, sender, body);
    }

    @PostMapping("/consultation-failed")
    @Operation(summary = "协商不成 · They came to no settlement, or did not keep it: the case stands where it stood")
    Changed fail(@PathVariable UUID id, @Valid @RequestBody Failing body, Sender sender) {
        var reason = texts.of(sender, "reason", body.reason());
        return commands.send(new FailConsultation(new CaseId(id), reason), sender, body);
    }

    private @Nullable Personal<String> text(@Nullable String text, Sender sender) {
        return text == null || text.isBlank() ? null : texts.of(sender, "text", text);
    }

    /** Who consents to talk. */
    record Proposing(
            @Size(max = 2000) List<@NotNull @Positive Integer> claimants,
            @Size(max = 200) List<@NotNull @Positive Integer> respondents,
            @Nullable @Size(max = CaseRequest.LONGEST_TEXT) String text,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {

        Proposing {
            claimants = requireNonNullElse(claimants, List.of());
            respondents = requireNonNullElse(respondents, List.of());
        }
    }

    /** What both sides settled on. */
    record Settling(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Term> terms,
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String text,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {

        List<SettlementTerm> numbered() {
            return IntStream.rangeClosed(1, terms.size())
                    .mapToObj(n -> new SettlementTerm(
                            n,
                            terms.get(n - 1).claim(),
                            terms.get(n - 1).amount(),
                            terms.get(n - 1).due()))
                    .toList();
        }
    }

    /** One term; terms are numbered from 1 in their order. */
    record Term(
            @Positive int claim,
            @Nullable Money amount,
            @Nullable LocalDate due) {}

    /** What was done about a term. */
    record Performing(
            @Positive int n,
            @Nullable Money amount,
            @NotNull VerificationBasis basis,
            @NotNull LocalDate performedOn,
            @Nullable @Size(max = CaseRequest.LONGEST_TEXT) String text,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {}

    /** Why. */
    record Failing(
            @NotBlank @Size(max = CaseRequest.LONGEST_TEXT) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = CaseRequest.LONGEST_NAME) String onBehalfOf)
            implements Dated {}
}
