package org.hanshu.api.casefile;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What can be asked of a case file 案卷. */
public sealed interface CaseFileCommand extends Command {

    CaseFileId caseFileId();

    /** The union that handles the case, as the case has just told who gives the command. */
    OrganisationId owner();

    /**
     * Takes down what somebody said; like every entry, it opens the file where it is the first.
     *
     * @param n which claimant, respondent or witness speaks
     * @param takenBy the accounts that took it, two or more
     * @param signatureReason why it is not signed, where it is not
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
            @Nullable Personal<String> signatureReason,
            Personal<String> text)
            implements CaseFileCommand {}

    /**
     * Adds a piece of evidence: what it is and where, not its bytes.
     *
     * @param obtainedOn when the union got it
     * @param file the file that it is, where it is one
     * @param paperLocation where the paper lies, where there is one
     * @param text what it shows
     */
    @AllowedTo({OFFICER, HEAD})
    record AddEvidence(
            @TargetAggregateIdentifier CaseFileId caseFileId,
            CaseId caseId,
            OrganisationId owner,
            Participant providedBy,
            LocalDate obtainedOn,
            EvidenceForm form,
            @Nullable EvidenceFile file,
            @Nullable Personal<String> paperLocation,
            DisclosedTo disclosure,
            @Nullable Personal<String> text)
            implements CaseFileCommand {}

    /** Records that somebody was contacted, or that it was tried. */
    @AllowedTo({OFFICER, HEAD})
    record RecordContact(
            @TargetAggregateIdentifier CaseFileId caseFileId,
            CaseId caseId,
            OrganisationId owner,
            Participant with,
            ContactMeans by,
            ContactOutcome outcome,
            @Nullable Personal<String> text)
            implements CaseFileCommand {}

    /** Adds what whoever works on the case should remember. */
    @AllowedTo({OFFICER, HEAD})
    record AddNote(
            @TargetAggregateIdentifier CaseFileId caseFileId,
            CaseId caseId,
            OrganisationId owner,
            Personal<String> text)
            implements CaseFileCommand {}

    /**
     * Records that a claimant was called back and asked how satisfied they are.
     *
     * @param claimant which one; null where the case names nobody
     * @param calledBy the account that called
     * @param satisfaction what they said; null where they were not reached
     */
    @AllowedTo({OFFICER, HEAD})
    record RecordCallback(
            @TargetAggregateIdentifier CaseFileId caseFileId,
            CaseId caseId,
            OrganisationId owner,
            @Nullable Integer claimant,
            String calledBy,
            boolean reached,
            @Nullable Satisfaction satisfaction,
            @Nullable Personal<String> text)
            implements CaseFileCommand {}

    /** Says that an entry should not have been made at all, for instance because it is about another case. */
    @AllowedTo({OFFICER, HEAD})
    record AnnulEntry(
            @TargetAggregateIdentifier CaseFileId caseFileId,
            OrganisationId owner,
            String event,
            Personal<String> reason)
            implements CaseFileCommand {}

    /** Asks whether the file has this entry; refused where not. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmEntryIsThere(@TargetAggregateIdentifier CaseFileId caseFileId, OrganisationId owner, String event)
            implements CaseFileCommand {}

    /** Asks whether the employer was heard, or its refusal recorded; refused where not. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmEmployerHeard(@TargetAggregateIdentifier CaseFileId caseFileId, OrganisationId owner)
            implements CaseFileCommand {}
}
