package org.hanshu.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEmployerHeard;
import org.hanshu.api.casefile.CaseFileCommand.RecordStatement;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.EntryMade;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Signature;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final CaseFileId FILE = CaseFileId.of(CASE);
    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final List<String> BOTH = List.of("officer.gz", "officer2.gz");
    private static final Personal<String> TEXT = Personal.text(new UUID(0, 2), "确有拖欠。");
    private static final Personal<String> BECAUSE = Personal.text(new UUID(0, 3), "称须请示总公司。");
    private static final Map<String, String> OFFICER = trail("gz-union");
    private static final CaseFileOpened OPENED = new CaseFileOpened(FILE, CASE, GZ);

    private final FixtureConfiguration<CaseFile> caseFile = new AggregateTestFixture<>(CaseFile.class);

    @Test
    void isOpenedByTheFirstStatement() {
        caseFile.givenNoPriorActivity()
                .when(statement(Party.CLAIMANT, Medium.IN_PERSON, BOTH), OFFICER)
                .expectEvents(OPENED, recorded(1, Party.CLAIMANT, Signature.SIGNED))
                .expectResultMessagePayload(new EntryMade(FILE.value(), 1, 1));
    }

    @Test
    void numbersItsStatements() {
        caseFile.given(OPENED, recorded(1, Party.CLAIMANT, Signature.SIGNED))
                .when(statement(Party.RESPONDENT, Medium.IN_PERSON, BOTH), OFFICER)
                .expectEvents(recorded(2, Party.RESPONDENT, Signature.SIGNED));
    }

    @Test
    void takesWhatIsSaidFaceToFaceFromTwo() {
        var alone = List.of("officer.gz", "officer.gz");
        refused(statement(Party.CLAIMANT, Medium.VIDEO, alone), "case-file.two-or-more-take-a-statement");
        caseFile.givenNoPriorActivity()
                .when(statement(Party.CLAIMANT, Medium.PHONE, alone), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void asksWhoTookAStatement() {
        refused(statement(Party.CLAIMANT, Medium.WRITTEN, List.of()), "case-file.somebody-takes-a-statement");
    }

    @Test
    void confirmsThatTheEmployerWasHeardOrRefused() {
        caseFile.given(OPENED, recorded(1, Party.RESPONDENT, Signature.REFUSED))
                .when(new ConfirmEmployerHeard(FILE, GZ), OFFICER)
                .expectNoEvents()
                .expectResultMessagePayload(new Changed(FILE.value(), 1));
    }

    @Test
    void doesNotConfirmWhatNobodyRecorded() {
        caseFile.givenNoPriorActivity()
                .when(new ConfirmEmployerHeard(FILE, GZ), OFFICER)
                .expectExceptionMessage("case-file.employer-not-heard");
        caseFile.given(OPENED, recorded(1, Party.CLAIMANT, Signature.SIGNED))
                .when(new ConfirmEmployerHeard(FILE, GZ), OFFICER)
                .expectExceptionMessage("case-file.employer-not-heard");
    }

    @Test
    void takesARespondentsRefusalToTalkForItsHearing() {
        var refused = new ContactRecorded(
                FILE,
                CASE,
                1,
                new Participant(ParticipantKind.RESPONDENT, 1, null),
                ContactMeans.VISIT,
                ContactOutcome.REFUSED,
                TEXT);
        caseFile.given(OPENED, refused)
                .when(new ConfirmEmployerHeard(FILE, GZ), OFFICER)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void saysWhyAStatementIsNotSigned() {
        caseFile.givenNoPriorActivity()
                .when(signed(Signature.REFUSED, BECAUSE), OFFICER)
                .expectEvents(
                        OPENED,
                        new StatementRecorded(
                                FILE,
                                CASE,
                                1,
                                Party.RESPONDENT,
                                1,
                                BOTH,
                                Medium.IN_PERSON,
                                Signature.REFUSED,
                                BECAUSE,
                                TEXT));
        refused(signed(Signature.SEALED, BECAUSE), "case-file.only-a-missing-signature-has-a-reason");
    }

    @Test
    void namesWhoTookAStatementOnce() {
        var twice = List.of("officer.gz", "officer2.gz", "officer.gz");
        caseFile.givenNoPriorActivity()
                .when(statement(Party.CLAIMANT, Medium.IN_PERSON, twice), OFFICER)
                .expectEvents(OPENED, recorded(1, Party.CLAIMANT, Signature.SIGNED));
    }

    @Test
    void isHiddenFromOtherUnions() {
        caseFile.given(OPENED)
                .when(new ConfirmEmployerHeard(FILE, GZ), trail("sn-union"))
                .expectExceptionMessage("shared.not-found");
    }

    private static RecordStatement signed(Signature signature, Personal<String> reason) {
        return new RecordStatement(
                FILE, CASE, GZ, Party.RESPONDENT, 1, BOTH, Medium.IN_PERSON, signature, reason, TEXT);
    }

    private void refused(RecordStatement command, String code) {
        caseFile.givenNoPriorActivity().when(command, OFFICER).expectNoEvents().expectExceptionMessage(code);
    }

    private static RecordStatement statement(Party party, Medium medium, List<String> takenBy) {
        return new RecordStatement(FILE, CASE, GZ, party, 1, takenBy, medium, Signature.SIGNED, null, TEXT);
    }

    private static StatementRecorded recorded(int n, Party party, Signature signature) {
        return new StatementRecorded(FILE, CASE, n, party, 1, BOTH, Medium.IN_PERSON, signature, null, TEXT);
    }

    private static Map<String, String> trail(String organisation) {
        return new Caller("officer", new OrganisationId(organisation), Set.of(), "", Role.OFFICER, null)
                .trail(Instant.EPOCH, "HTTP");
    }
}
