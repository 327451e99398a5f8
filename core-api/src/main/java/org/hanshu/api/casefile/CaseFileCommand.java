package org.hanshu.api.casefile;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;

/** What can be asked of a case file 案卷. */
public sealed interface CaseFileCommand extends Command {

    CaseFileId caseFileId();

    /**
     * Takes down what somebody said; the first one opens the file.
     *
     * @param owner the union that handles the case
     * @param n which claimant, respondent or witness speaks
     * @param takenBy the accounts that took it, two or more
     */
    @AllowedTo({OFFICER, HEAD})
    record RecordStatement(
            @TargetAggregateIdentifier CaseFileId caseFileId,
            CaseId caseId,
            OrganisationId owner,
            Party party,
            int n,
            List<String> takenBy,
            Medium medium,
            Signature signature,
            Personal<String> text)
            implements CaseFileCommand {}

    /** Asks whether the employer was heard, or its refusal recorded; refused where not. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmEmployerHeard(@TargetAggregateIdentifier CaseFileId caseFileId, OrganisationId owner)
            implements CaseFileCommand {}
}
