package org.hanshu.command.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.casefile.CaseFileCommand;
import org.hanshu.api.casefile.CaseFileCommand.AddEvidence;
import org.hanshu.api.casefile.CaseFileCommand.AddNote;
import org.hanshu.api.casefile.CaseFileCommand.RecordCallback;
import org.hanshu.api.casefile.CaseFileCommand.RecordContact;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EntryMade;
import org.hanshu.api.casefile.EvidenceFile;
import org.hanshu.api.casefile.EvidenceForm;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case file takes beside statements. */
class FileEntriesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final CaseFileId FILE = CaseFileId.of(CASE);
    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final Personal<String> TEXT = Personal.text(new UUID(0, 2), "工资条三张。");
    private static final EvidenceFile SCAN = new EvidenceFile("0".repeat(64), TEXT, "image/jpeg", 52_000);
    private static final Participant CLAIMANT = new Participant(ParticipantKind.CLAIMANT, 1, null);
    private static final CaseFileOpened OPENED = new CaseFileOpened(FILE, CASE, GZ);
    private static final Map<String, String> OFFICER = trail(Role.OFFICER, "gz-union");

    private final FixtureConfiguration<CaseFile> caseFile = new AggregateTestFixture<>(CaseFile.class);

    @Test
    void areEvidenceThatIsAFile() {
        caseFile.givenNoPriorActivity()
                .when(evidence(CLAIMANT, TODAY, SCAN, null), OFFICER)
                .expectEvents(OPENED, added(1, SCAN, null))
                .expectResultMessagePayload(new EntryMade(FILE.value(), 1, 1));
    }

    @Test
    void areEvidenceThatLiesSomewhere() {
        caseFile.given(OPENED, added(1, SCAN, null))
                .when(evidence(CLAIMANT, TODAY, null, TEXT), OFFICER)
                .expectEvents(added(2, null, TEXT));
    }

    @Test
    void areNotEvidenceThatIsNowhere() {
        refused(evidence(CLAIMANT, TODAY, null, null), "case-file.evidence-is-a-file-or-lies-somewhere");
    }

    @Test
    void areNotEvidenceFromTomorrow() {
        refused(evidence(CLAIMANT, TODAY.plusDays(1), SCAN, null), "case-file.obtained-by-now");
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENCY", "UNION", "OTHER"})
    void haveNumbersForPartiesAndWitnessesOnly(ParticipantKind kind) {
        var numbered = new Participant(kind, 1, null);
        refused(evidence(numbered, TODAY, SCAN, null), "case-file.only-parties-and-witnesses-are-numbered");
        refused(contact(numbered), "case-file.only-parties-and-witnesses-are-numbered");
    }

    @Test
    void areContactsThatCameToNothing() {
        caseFile.given(OPENED, added(1, SCAN, null))
                .when(contact(CLAIMANT), OFFICER)
                .expectEvents(new ContactRecorded(
                        FILE, CASE, 1, CLAIMANT, ContactMeans.PHONE, ContactOutcome.NO_ANSWER, null));
    }

    @Test
    void areNotes() {
        caseFile.given(OPENED, new NoteAdded(FILE, CASE, 1, TEXT))
                .when(new AddNote(FILE, CASE, GZ, TEXT), OFFICER)
                .expectEvents(new NoteAdded(FILE, CASE, 2, TEXT))
                .expectResultMessagePayload(new EntryMade(FILE.value(), 2, 2));
    }

    @Test
    void areCallbacks() {
        caseFile.givenNoPriorActivity()
                .when(callback(true, Satisfaction.SATISFIED), OFFICER)
                .expectEvents(
                        OPENED,
                        new CallbackRecorded(FILE, CASE, 1, 1, "officer.gz", true, Satisfaction.SATISFIED, TEXT));
        caseFile.givenNoPriorActivity().when(callback(false, null), OFFICER).expectSuccessfulHandlerExecution();
    }

    @Test
    void areNoCallbacksWithAnAnswerFromNobodyOrNoneFromSomebody() {
        refused(callback(true, null), "case-file.who-is-reached-is-asked");
        refused(callback(false, Satisfaction.SATISFIED), "case-file.who-is-reached-is-asked");
    }

    @Test
    void areMadeByWhoWorksOnTheCaseOnly() {
        for (var command : Set.of(
                evidence(CLAIMANT, TODAY, SCAN, null),
                contact(CLAIMANT),
                new AddNote(FILE, CASE, GZ, TEXT),
                callback(false, null))) {
            refused(command, trail(Role.CLERK, "gz-union"), "shared.not-allowed");
            refused(command, trail(Role.OFFICER, "sn-union"), "shared.not-found");
        }
    }

    @Test
    void goOnInTheHandsOfTheUnionThatTookTheCaseOver() {
        caseFile.given(OPENED)
                .when(new AddNote(FILE, CASE, new OrganisationId("sn-union"), TEXT), trail(Role.OFFICER, "sn-union"))
                .expectEvents(new NoteAdded(FILE, CASE, 1, TEXT));
    }

    private void refused(CaseFileCommand command, String code) {
        refused(command, OFFICER, code);
    }

    private void refused(CaseFileCommand command, Map<String, String> trail, String code) {
        caseFile.given(OPENED).when(command, trail).expectNoEvents().expectExceptionMessage(code);
    }

    private static AddEvidence evidence(
            Participant providedBy,
            LocalDate obtainedOn,
            @Nullable EvidenceFile file,
            @Nullable Personal<String> lies) {
        return new AddEvidence(
                FILE, CASE, GZ, providedBy, obtainedOn, EvidenceForm.COPY, file, lies, DisclosedTo.UNION_ONLY, TEXT);
    }

    private static EvidenceAdded added(int n, @Nullable EvidenceFile file, @Nullable Personal<String> lies) {
        return new EvidenceAdded(
                FILE, CASE, n, CLAIMANT, TODAY, EvidenceForm.COPY, file, lies, DisclosedTo.UNION_ONLY, TEXT);
    }

    private static RecordContact contact(Participant with) {
        return new RecordContact(FILE, CASE, GZ, with, ContactMeans.PHONE, ContactOutcome.NO_ANSWER, null);
    }

    private static RecordCallback callback(boolean reached, @Nullable Satisfaction satisfaction) {
        return new RecordCallback(FILE, CASE, GZ, 1, "officer.gz", reached, satisfaction, TEXT);
    }

    private static Map<String, String> trail(Role role, String organisation) {
        return new Caller("officer.gz", new OrganisationId(organisation), Set.of(), "", role, null).trail(NOW, "HTTP");
    }
}
