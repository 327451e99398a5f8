package org.hanshu.saga.childfollowup;

import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.TIANHE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mediation that is followed up. */
class MediatedChildTest {

    private static final MediationId MEDIATION = new MediationId(new UUID(0, 6));
    private static final MediationApplied APPLIED = new MediationApplied(
            MEDIATION,
            CASE,
            GUANGZHOU,
            TIANHE,
            MediationRoute.UNION,
            List.of(),
            List.of(),
            List.of(),
            LocalDate.of(2026, 11, 23),
            null);
    private static final AgreementBreached BREACHED =
            new AgreementBreached(MEDIATION, List.of(1), Personal.text(new UUID(0, 7), "未付"), List.of());

    private final SagaTestFixture<ChildFollowUpSaga> saga = new SagaTestFixture<>(ChildFollowUpSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void isAtAnEndForItsCaseOnceItsAgreementIsKept() throws Exception {
        saga.givenAPublished(APPLIED)
                .whenPublishingA(byTheOfficer(new MediationPerformed(MEDIATION)))
                .expectDispatchedCommands(end("PERFORMED"))
                .expectActiveSagas(0);
    }

    @Test
    void isHeardOfAgainWhereItsAgreementIsKeptAfterABreach() throws Exception {
        saga.givenAPublished(APPLIED)
                .whenPublishingA(byTheOfficer(BREACHED))
                .expectDispatchedCommands(end("BREACHED"))
                .expectActiveSagas(1);
        var again = new SagaTestFixture<>(ChildFollowUpSaga.class);
        again.registerResource(new FixtureClock(again));
        again.givenAPublished(APPLIED)
                .andThenAPublished(byTheOfficer(BREACHED))
                .whenPublishingA(byTheOfficer(new MediationPerformed(MEDIATION)))
                .expectDispatchedCommands(end("PERFORMED"))
                .expectActiveSagas(0);
    }

    private static EndChild end(String outcome) {
        return new EndChild(CASE, MEDIATION.value(), outcome, "officer.gz");
    }

    private static GenericEventMessage<MediationEvent> byTheOfficer(MediationEvent event) {
        var officer = new Caller("officer.gz", GUANGZHOU, Set.of(), "4401", Role.OFFICER, null);
        return new GenericEventMessage<>(event, officer.trail(Instant.EPOCH, "HTTP"));
    }
}
