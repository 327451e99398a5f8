package org.hanshu.command.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.casefile.CaseFileCommand.RecordStatement;
import org.hanshu.api.casefile.StatementTaken;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmOpen;
import org.hanshu.command.shared.Certificates;
import org.hanshu.command.shared.Commands;
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

    private final Commands commands;
    private final Texts texts;
    private final Certificates certificates;

    CaseFileController(Commands commands, Texts texts, Certificates certificates) {
        this.commands = commands;
        this.texts = texts;
        this.certificates = certificates;
    }

    @PostMapping("/record-statement")
    @Operation(summary = "记录陈述 · Take down what a party or a witness said")
    StatementOnRecord recordStatement(@PathVariable UUID id, @Valid @RequestBody Statement statement, Sender sender) {
        var caseId = new CaseId(id);
        CaseStanding standing = commands.send(new ConfirmOpen(caseId), sender, statement);
        checkParty(statement, standing);
        StatementTaken taken = commands.send(command(caseId, statement, standing, sender), unseen(sender), statement);
        return new StatementOnRecord(id, standing.version(), taken.n());
    }

    /**
     * A statement that is on record.
     *
     * @param version the case's: the file beside it grows without making it stale
     * @param statement the statement's number in the case's file
     */
    record StatementOnRecord(UUID id, long version, int statement) {}

    private RecordStatement command(CaseId caseId, Statement statement, CaseStanding standing, Sender sender) {
        return new RecordStatement(
                CaseFileId.of(caseId),
                caseId,
                standing.owner(),
                statement.party(),
                statement.number(),
                takenBy(statement, standing, sender.caller()),
                statement.medium(),
                statement.signature(),
                texts.of(sender, "text", statement.text()));
    }

    private List<String> takenBy(Statement statement, CaseStanding standing, Caller caller) {
        if (statement.takenBy() == null || statement.takenBy().isEmpty()) {
            return standing.supervisors();
        }
        for (var i = 0; i < statement.takenBy().size(); i++) {
            var certificate = certificates.of(statement.takenBy().get(i));
            if (certificate.filter(each -> caller.actsFor(each.organisation())).isEmpty()) {
                throw CaseFileRule.NOT_A_SUPERVISOR.violatedBy("takenBy[" + i + "]");
            }
        }
        return statement.takenBy();
    }

    private static void checkParty(Statement statement, CaseStanding standing) {
        var last =
                switch (statement.party()) {
                    case CLAIMANT -> standing.claimants();
                    case RESPONDENT -> standing.respondents().size();
                    case WITNESS -> Integer.MAX_VALUE;
                };
        if (statement.number() > last) {
            throw CaseFileRule.THE_PARTY_IS_THERE.violatedBy("n");
        }
    }

    /** The version that the sender has seen is the case's, and the case has checked it. */
    private static Sender unseen(Sender sender) {
        return new Sender(
                sender.caller(), sender.path(), sender.idempotencyKey(), null, sender.requestId(), sender.client());
    }
}
