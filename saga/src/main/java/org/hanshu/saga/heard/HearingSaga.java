package org.hanshu.saga.heard;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteHearing;
import org.hanshu.saga.shared.AsSystem;
import org.hanshu.saga.shared.Happened;
import org.jspecify.annotations.Nullable;

/** Tells the case that a side was heard 听取意见, or would not be: its clock waits for both. */
@Saga
@ProcessingGroup("heard")
public class HearingSaga {

    public HearingSaga() {} // Axon makes one per entry, which ends at once.

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            StatementRecorded event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            CommandGateway commands) {
        if (event.party() != Party.WITNESS) {
            AsSystem.send(commands, new NoteHearing(event.caseId(), event.party()), Happened.at(at, occurredAt));
        }
    }

    /** Who refuses to speak had the chance to. */
    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            ContactRecorded event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            CommandGateway commands) {
        var refused = event.with().kind() == ParticipantKind.RESPONDENT && event.outcome() == ContactOutcome.REFUSED;
        if (refused) {
            AsSystem.send(commands, new NoteHearing(event.caseId(), Party.RESPONDENT), Happened.at(at, occurredAt));
        }
    }
}
