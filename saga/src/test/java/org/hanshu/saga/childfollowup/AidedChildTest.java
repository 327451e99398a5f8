package org.hanshu.saga.childfollowup;

import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.SIGNED;
import static org.hanshu.api.letter.SampleLetters.TIANHE;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.AidCommand.DetachChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Legal aid that is followed up. */
class AidedChildTest {

    private static final UUID AID = new UUID(0, 5);
    private static final LegalAidApplied APPLIED = new LegalAidApplied(
            AID,
            GUANGZHOU,
            List.of(CASE),
            TIANHE,
            List.of(),
            List.of(1),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null);

    private final SagaTestFixture<ChildFollowUpSaga> saga = new SagaTestFixture<>(ChildFollowUpSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithoutItsCaseOnceItIsBeforeTheArbitrators(AidStage stage) throws Exception {
        var reached = saga.givenAPublished(APPLIED)
                .whenPublishingA(new StageRecorded(AID, 1, stage, null, null, SIGNED, null));
        if (stage == AidStage.ARBITRATION_FILED || stage == AidStage.AWARD) {
            reached.expectDispatchedCommands(new DetachChild(CASE, AID));
        } else {
            reached.expectNoDispatchedCommands();
        }
    }

    @Test
    void isAtAnEndForItsCaseOnceItIsSeenThrough() throws Exception {
        var lawyer = new Caller("lawyer.gz", GUANGZHOU, Set.of(), "4401", Role.LAWYER, null);
        var concluded = new GenericEventMessage<>(
                new LegalAidConcluded(AID, AidOutcome.WON, null, null), lawyer.trail(Instant.EPOCH, "HTTP"));
        saga.givenAPublished(APPLIED)
                .whenPublishingA(concluded)
                .expectDispatchedCommands(new EndChild(CASE, AID, "CONCLUDED", "lawyer.gz"))
                .expectActiveSagas(0);
    }
}
