package org.hanshu.command.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.casefile.CaseFileCommand.RecordStatement;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.MadeBeside;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.command.shared.Texts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes statements into the file of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class CaseFileController {

    private final CaseFileDesk desk;
    private final Texts texts;

    CaseFileController(CaseFileDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping("/record-statement")
    @Operation(
            summary = "记录陈述 · Take down what a party or a witness said",
            description = "In person or by video it takes two or more supervisors. Where it is not signed,"
                    + " signatureReason says why.")
    StatementOnRecord recordStatement(@PathVariable UUID id, @Valid @RequestBody Statement statement, Sender sender) {
        var made = desk.enter(
                id, EntryKind.STATEMENT, sender, statement, standing -> command(id, statement, standing, sender));
        return new StatementOnRecord(id, made.version(), made.n());
    }

    /**
     * A statement that is on record.
     *
     * @param version the case's: the file beside it grows without making it stale
     * @param statement the statement's number in the case's file
     */
    record StatementOnRecord(UUID id, long version, int statement) implements MadeBeside {

        @Override
        public UUID madeIn() {
            return CaseFileId.of(new CaseId(id)).value();
        }
    }

    private RecordStatement command(UUID id, Statement statement, CaseStanding standing, Sender sender) {
        CaseFileDesk.requireThere(ParticipantKind.of(statement.party()), statement.number(), standing);
        var caseId = new CaseId(id);
        return new RecordStatement(
                CaseFileId.of(caseId),
                caseId,
                standing.owner(),
                statement.party(),
                statement.number(),
                takenBy(statement, standing, sender.caller()),
                statement.medium(),
                statement.signature(),
                texts.optional(sender, "signatureReason", statement.signatureReason()),
                texts.of(sender, "text", statement.text()));
    }

    private List<String> takenBy(Statement statement, CaseStanding standing, Caller caller) {
        if (statement.takenBy() == null || statement.takenBy().isEmpty()) {
            return standing.supervisors();
        }
        for (var i = 0; i < statement.takenBy().size(); i++) {
            desk.requireSupervisor(statement.takenBy().get(i), caller, "takenBy[" + i + "]");
        }
        return statement.takenBy();
    }
}
