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
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.AidCommand.DetachChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
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

    private static final Personal<String> WHY = Personal.text(AID, "仍无工作");
    private static final LegalAidTerminated ENDED = new LegalAidTerminated(AID, TerminationGround.MEANS_CHANGED, null);
    private static final TerminationObjected OBJECTED = new TerminationObjected(AID, List.of(CASE), WHY);

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
    void isTakenBackByItsCaseOnceItsEndIsObjectedTo() throws Exception {
        saga.givenAPublished(APPLIED)
                .andThenAPublished(by(ENDED))
                .whenPublishingA(OBJECTED)
                .expectDispatchedCommands(new ReopenChild(CASE, AID, WHY))
                .expectActiveSagas(1);
    }

    @Test
    void isFollowedAnewToItsEnd() throws Exception {
        saga.givenAPublished(APPLIED)
                .andThenAPublished(by(ENDED))
                .andThenAPublished(OBJECTED)
                .whenPublishingA(by(new TerminationUpheld(AID, "司法局", WHY)))
                .expectDispatchedCommands(new EndChild(CASE, AID, "TERMINATED", "lawyer.gz"))
                .expectActiveSagas(0);
    }

    @Test
    void isAtAnEndForItsCaseOnceItIsSeenThrough() throws Exception {
        saga.givenAPublished(APPLIED)
                .whenPublishingA(by(new LegalAidConcluded(AID, AidOutcome.WON, null, null)))
                .expectDispatchedCommands(new EndChild(CASE, AID, "CONCLUDED", "lawyer.gz"))
                .expectActiveSagas(0);
    }

    private static GenericEventMessage<?> by(LegalAidEvent event) {
        var lawyer = new Caller("lawyer.gz", GUANGZHOU, Set.of(), "4401", Role.LAWYER, null);
        return new GenericEventMessage<>(event, lawyer.trail(Instant.EPOCH, "HTTP"));
    }
}
