package org.hanshu.saga.calledback;

import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteCallback;
import org.junit.jupiter.api.Test;

/** A call-back in the file of a case. */
class CalledBackSagaTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));

    private final SagaTestFixture<CalledBackSaga> saga = new SagaTestFixture<>(CalledBackSaga.class);

    @Test
    void isToldToTheCaseWhereSomebodyWasReached() {
        saga.givenNoPriorActivity()
                .whenPublishingA(call(true))
                .expectDispatchedCommands(new NoteCallback(CASE))
                .expectActiveSagas(0);
    }

    @Test
    void isNotToldWhereNobodyWas() {
        saga.givenNoPriorActivity()
                .whenPublishingA(call(false))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    private static CallbackRecorded call(boolean reached) {
        return new CallbackRecorded(CaseFileId.of(CASE), CASE, 1, 1, "clerk.gz", reached, null, null);
    }
}
