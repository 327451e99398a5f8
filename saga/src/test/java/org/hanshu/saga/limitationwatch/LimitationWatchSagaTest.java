package org.hanshu.saga.limitationwatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.axonframework.test.saga.WhenState;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.WarnOfLimitation;
import org.hanshu.api.supervisioncase.CaseWatchEvent.Call;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watch over a limitation. */
class LimitationWatchSagaTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant MONTH_LEFT = Instant.parse("2026-12-01T01:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final ProposalId OFFER =
            new ProposalId(Derived.PROPOSAL.id(CASE, Suggestion.Why.LIMITATION_NEAR, 1, LAST));

    private final SagaTestFixture<LimitationWatchSaga> saga = new SagaTestFixture<>(LimitationWatchSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void warnsWhenItsTimeHasCome() throws Exception {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(reckoned())
                .whenTimeAdvancesTo(MONTH_LEFT)
                .expectDispatchedCommands(
                        new WarnOfLimitation(CASE, 1, LimitationKind.LABOUR, LimitationCall.THIRTY_DAYS));
    }

    @Test
    void isReckonedAnewWithoutTheOldWarnings() {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(reckoned())
                .whenPublishingA(new LimitationLeft(CASE, 1, LimitationKind.LABOUR))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void offersLegalAidWithAMonthLeft() {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(reckoned())
                .whenPublishingA(
                        new LimitationWarned(CASE, GZ, 1, LimitationKind.LABOUR, LimitationCall.THIRTY_DAYS, LAST))
                .expectDispatchedCommands(new Propose(
                        OFFER,
                        new Suggestion(
                                Suggestion.What.LEGAL_AID,
                                Suggestion.Why.LIMITATION_NEAR,
                                GZ,
                                List.of(CASE),
                                null,
                                null,
                                "limitation.LABOUR",
                                List.of(1),
                                LAST)));
    }

    @Test
    void takesItsOfferBackWhenItEndsOnAnotherDay() {
        offered()
                .whenPublishingA(reckoned(LAST.plusYears(1)))
                .expectDispatchedCommands(new LapseProposal(OFFER, LapseReason.LIMITATION_CHANGED));
    }

    @Test
    void takesItsOfferBackWhenNothingIsWatchedAnyMore() {
        offered()
                .whenPublishingA(new LimitationLeft(CASE, 1, LimitationKind.LABOUR))
                .expectDispatchedCommands(new LapseProposal(OFFER, LapseReason.LIMITATION_CHANGED));
    }

    @Test
    void keepsItsOfferWhenTheSameIsToldAgain() {
        offered().whenPublishingA(reckoned()).expectNoDispatchedCommands();
    }

    private WhenState offered() {
        return saga.givenCurrentTime(NOW)
                .andThenAPublished(reckoned())
                .andThenAPublished(
                        new LimitationWarned(CASE, GZ, 1, LimitationKind.LABOUR, LimitationCall.THIRTY_DAYS, LAST));
    }

    private static LimitationReckoned reckoned() {
        return reckoned(LAST);
    }

    private static LimitationReckoned reckoned(LocalDate last) {
        return new LimitationReckoned(
                CASE,
                1,
                LimitationKind.LABOUR,
                LimitationBasis.KNOWN,
                LocalDate.of(2025, 12, 31),
                last,
                "limitation.labour",
                1,
                List.of(new Call(LimitationCall.THIRTY_DAYS, MONTH_LEFT)));
    }
}
