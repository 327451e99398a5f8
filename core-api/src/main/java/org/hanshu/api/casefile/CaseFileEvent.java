package org.hanshu.api.casefile;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;

/** What can happen to a case file 案卷. */
public sealed interface CaseFileEvent {

    CaseFileId caseFileId();

    CaseId caseId();

    @Revision("1")
    record CaseFileOpened(CaseFileId caseFileId, CaseId caseId, OrganisationId owner) implements CaseFileEvent {}

    /**
     * Somebody's words were taken down.
     *
     * @param n the statement's number in the file, from 1
     * @param partyNumber which claimant, respondent or witness spoke
     */
    @Revision("1")
    record StatementRecorded(
            CaseFileId caseFileId,
            CaseId caseId,
            int n,
            Party party,
            int partyNumber,
            List<String> takenBy,
            Medium medium,
            Signature signature,
            Personal<String> text)
            implements CaseFileEvent {}
}
