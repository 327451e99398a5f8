package org.hanshu.saga.heard;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Signature;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteHearing;
import org.junit.jupiter.api.Test;

/** What a side says, in the file of a case. */
class HearingSagaTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Personal<String> TEXT = Personal.text(new UUID(0, 2), "确有拖欠");

    private final SagaTestFixture<HearingSaga> saga = new SagaTestFixture<>(HearingSaga.class);

    @Test
    void isToldToTheCase() {
        saga.givenNoPriorActivity()
                .whenPublishingA(said(Party.CLAIMANT))
                .expectDispatchedCommands(new NoteHearing(CASE, Party.CLAIMANT))
                .expectActiveSagas(0);
    }

    @Test
    void isNotToldWhereAWitnessSaysIt() {
        saga.givenNoPriorActivity()
                .whenPublishingA(said(Party.WITNESS))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void needNotBeSaidWhereTheOtherSideRefuses() {
        saga.givenNoPriorActivity()
                .whenPublishingA(called(ContactOutcome.REFUSED))
                .expectDispatchedCommands(new NoteHearing(CASE, Party.RESPONDENT))
                .expectActiveSagas(0);
    }

    @Test
    void isNotACallThatReachedThem() {
        saga.givenNoPriorActivity()
                .whenPublishingA(called(ContactOutcome.REACHED))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    private static StatementRecorded said(Party party) {
        return new StatementRecorded(
                CaseFileId.of(CASE),
                CASE,
                1,
                party,
                1,
                List.of("officer.gz", "officer2.gz"),
                Medium.IN_PERSON,
                Signature.SIGNED,
                null,
                TEXT);
    }

    private static ContactRecorded called(ContactOutcome outcome) {
        return new ContactRecorded(
                CaseFileId.of(CASE),
                CASE,
                1,
                new Participant(ParticipantKind.RESPONDENT, 1, null),
                ContactMeans.PHONE,
                outcome,
                null);
    }
}
