package org.hanshu.command.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hanshu.api.casefile.CaseFileCommand.AddEvidence;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.EvidenceFile;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes evidence into the file of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/evidence")
@Tag(name = "Cases 案件")
class EvidenceController {

    private final CaseFileDesk desk;
    private final Texts texts;
    private final Clock clock;

    EvidenceController(CaseFileDesk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "证据 · Add a piece of evidence: what it is, where it is, and who may know of it",
            description = "A file is named by its hash, a paper by where it lies. Who only filed the case knows of it"
                    + " where the disclosure says more than UNION_ONLY, which it is where nothing is said.")
    EntryOnRecord addEvidence(@PathVariable UUID id, @Valid @RequestBody Evidence evidence, Sender sender) {
        return desk.enter(
                id, EntryKind.EVIDENCE, sender, evidence, standing -> command(id, evidence, standing, sender));
    }

    private AddEvidence command(UUID id, Evidence evidence, CaseStanding standing, Sender sender) {
        var caseId = new CaseId(id);
        var name = texts.name(sender, "providerName", evidence.providerName());
        return new AddEvidence(
                CaseFileId.of(caseId),
                caseId,
                standing.owner(),
                CaseFileDesk.participant(evidence.providedBy(), evidence.n(), name, standing),
                obtainedOn(evidence),
                evidence.form(),
                file(evidence, sender),
                texts.optional(sender, "paperLocation", evidence.paperLocation()),
                Objects.requireNonNullElse(evidence.disclosure(), DisclosedTo.UNION_ONLY),
                texts.optional(sender, "text", evidence.text()));
    }

    private @Nullable EvidenceFile file(Evidence evidence, Sender sender) {
        var file = evidence.file();
        return file == null
                ? null
                : new EvidenceFile(
                        file.sha256().toLowerCase(Locale.ROOT),
                        texts.of(sender, "file.name", file.name()),
                        file.type(),
                        file.size());
    }

    private LocalDate obtainedOn(Evidence evidence) {
        var at = Objects.requireNonNullElseGet(evidence.at(), clock::instant);
        return Objects.requireNonNullElseGet(evidence.obtainedOn(), new OccurredAt(at)::day);
    }
}
