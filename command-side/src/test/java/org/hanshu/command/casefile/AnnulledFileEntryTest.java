package org.hanshu.command.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hanshu.api.casefile.CaseFileCommand;
import org.hanshu.api.casefile.CaseFileCommand.AddNote;
import org.hanshu.api.casefile.CaseFileCommand.AnnulEntry;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEmployerHeard;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEntryIsThere;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.EvidenceForm;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.casefile.Signature;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.EventIds;
import org.junit.jupiter.api.Test;

/** An entry of a case's file that should not have been made. */
class AnnulledFileEntryTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final CaseFileId FILE = CaseFileId.of(CASE);
    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final Personal<String> TEXT = Personal.text(new UUID(0, 2), "登错案件");
    private static final Participant EMPLOYER = new Participant(ParticipantKind.RESPONDENT, 1, null);

    private final List<Object> history = new ArrayList<>();

    @Test
    void isNumberedAndStays() {
        entered(note(1), note(2));
        when(annul(2)).expectEvents(annulled(2, EntryKind.NOTE, 2, false)).expectSuccessfulHandlerExecution();
        history.add(annulled(2, EntryKind.NOTE, 2, false));
        when(new AddNote(FILE, CASE, GZ, TEXT)).expectEvents(note(3));
    }

    @Test
    void isOfAnyKind() {
        entered(
                statement(Party.CLAIMANT),
                new EvidenceAdded(
                        FILE,
                        CASE,
                        1,
                        EMPLOYER,
                        LocalDate.of(2026, 11, 20),
                        EvidenceForm.COPY,
                        null,
                        TEXT,
                        DisclosedTo.UNION_ONLY,
                        null),
                contact(),
                new CallbackRecorded(FILE, CASE, 1, 1, "officer.gz", true, Satisfaction.SATISFIED, null));
        when(annul(1)).expectEvents(annulled(1, EntryKind.STATEMENT, 1, true));
        when(annul(2)).expectEvents(annulled(2, EntryKind.EVIDENCE, 1, true));
        when(annul(4)).expectEvents(annulled(4, EntryKind.CALLBACK, 1, true));
    }

    @Test
    void heardTheEmployerOnlyIfItStillDoesWithoutIt() {
        entered(statement(Party.RESPONDENT), contact());
        when(annul(1)).expectEvents(annulled(1, EntryKind.STATEMENT, 1, true));
        history.add(annulled(1, EntryKind.STATEMENT, 1, true));
        when(annul(2)).expectEvents(annulled(2, EntryKind.CONTACT, 1, false));
        history.add(annulled(2, EntryKind.CONTACT, 1, false));
        refused(new ConfirmEmployerHeard(FILE, GZ), "case-file.employer-not-heard");
    }

    @Test
    void isThereAndNotAnnulledYet() {
        entered(note(1));
        refused(new AnnulEntry(FILE, GZ, "elsewhere", TEXT), "correction.has-no-such-entry");
        refused(new ConfirmEntryIsThere(FILE, GZ, "elsewhere"), "correction.has-no-such-entry");
        refused(annul(0), "correction.entry-can-be-annulled");
        when(new ConfirmEntryIsThere(FILE, GZ, EventIds.at(1))).expectNoEvents().expectSuccessfulHandlerExecution();
        history.add(annulled(1, EntryKind.NOTE, 1, false));
        refused(annul(1), "correction.entry-is-annulled");
        refused(annul(2), "correction.names-the-entry");
    }

    private void entered(CaseFileEvent... entries) {
        history.add(new CaseFileOpened(FILE, CASE, GZ));
        history.addAll(List.of(entries));
    }

    private void refused(CaseFileCommand command, String code) {
        when(command).expectNoEvents().expectException(RuleViolated.class).expectExceptionMessage(code);
    }

    private ResultValidator<CaseFile> when(CaseFileCommand command) {
        var fixture = new AggregateTestFixture<>(CaseFile.class);
        fixture.registerInjectableResource(fixture.getEventStore());
        var given = EventIds.counted(() -> fixture.given(history));
        var officer = new Caller("officer.gz", GZ, Set.of(), "", Role.OFFICER, null);
        return given.when(command, officer.trail(Instant.parse("2026-11-23T01:00:00Z"), "HTTP"));
    }

    private static AnnulEntry annul(int place) {
        return new AnnulEntry(FILE, GZ, EventIds.at(place), TEXT);
    }

    private static EntryAnnulled annulled(int place, EntryKind kind, int n, boolean employerHeard) {
        return new EntryAnnulled(FILE, CASE, EventIds.at(place), kind, n, employerHeard, TEXT);
    }

    private static NoteAdded note(int n) {
        return new NoteAdded(FILE, CASE, n, TEXT);
    }

    private static ContactRecorded contact() {
        return new ContactRecorded(FILE, CASE, 1, EMPLOYER, ContactMeans.PHONE, ContactOutcome.REFUSED, null);
    }

    private static StatementRecorded statement(Party party) {
        return new StatementRecorded(
                FILE, CASE, 1, party, 1, List.of("officer.gz"), Medium.PHONE, Signature.SIGNED, null, TEXT);
    }
}
