package org.hanshu.api.casefile;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What can happen to a case file 案卷. Entries are numbered from 1, each kind for itself, and never renumbered. */
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
     * @param signatureReason why it is not signed, where somebody said; since revision 2
     */
    @Revision("2")
    record StatementRecorded(
            CaseFileId caseFileId,
            CaseId caseId,
            int n,
            Party party,
            int partyNumber,
            List<String> takenBy,
            Medium medium,
            Signature signature,
            @Nullable Personal<String> signatureReason,
            Personal<String> text)
            implements CaseFileEvent {}

    /**
     * A piece of evidence was added.
     *
     * @param obtainedOn when the union got it
     * @param paperLocation where the paper lies, where there is one
     * @param text what it shows
     */
    @Revision("1")
    record EvidenceAdded(
            CaseFileId caseFileId,
            CaseId caseId,
            int n,
            Participant providedBy,
            LocalDate obtainedOn,
            EvidenceForm form,
            @Nullable EvidenceFile file,
            @Nullable Personal<String> paperLocation,
            DisclosedTo disclosure,
            @Nullable Personal<String> text)
            implements CaseFileEvent {}

    /** Somebody was contacted, or it was tried. */
    @Revision("1")
    record ContactRecorded(
            CaseFileId caseFileId,
            CaseId caseId,
            int n,
            Participant with,
            ContactMeans by,
            ContactOutcome outcome,
            @Nullable Personal<String> text)
            implements CaseFileEvent {}

    @Revision("1")
    record NoteAdded(CaseFileId caseFileId, CaseId caseId, int n, Personal<String> text) implements CaseFileEvent {}

    /**
     * A claimant was called back.
     *
     * @param claimant which one; null where the case names nobody
     * @param satisfaction what they said; null where they were not reached
     */
    @Revision("1")
    record CallbackRecorded(
            CaseFileId caseFileId,
            CaseId caseId,
            int n,
            @Nullable Integer claimant,
            String calledBy,
            boolean reached,
            @Nullable Satisfaction satisfaction,
            @Nullable Personal<String> text)
            implements CaseFileEvent {}

    /**
     * An entry should not have been made 撤销登记: it stays in the history, and its number is not given again.
     *
     * @param event the id of the event that told it
     * @param kind what it was
     * @param n its number among those of its kind
     * @param employerHeard whether the employer was heard, or refused to be, without it
     */
    @Revision("1")
    record EntryAnnulled(
            CaseFileId caseFileId,
            CaseId caseId,
            String event,
            EntryKind kind,
            int n,
            boolean employerHeard,
            Personal<String> reason)
            implements CaseFileEvent {}
}
