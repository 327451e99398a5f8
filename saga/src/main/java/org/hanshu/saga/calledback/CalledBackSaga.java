package org.hanshu.saga.calledback;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteCallback;
import org.hanshu.saga.shared.AsSystem;

/** Tells the case that who complained was reached 回访: its clock may wait for that, also after its time. */
@Saga
@ProcessingGroup("called-back")
public class CalledBackSaga {

    public CalledBackSaga() {} // Axon makes one per call, which ends at once.

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CallbackRecorded event, @Timestamp Instant at, CommandGateway commands) {
        if (event.reached()) {
            AsSystem.send(commands, new NoteCallback(event.caseId()), at);
        }
    }
}
