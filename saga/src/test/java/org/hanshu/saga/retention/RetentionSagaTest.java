package org.hanshu.saga.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AskAfterRetention;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReckonRetention;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.KeptLonger;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionOver;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;
import org.hanshu.api.supervisioncase.RetentionOutlook;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The wait until a case was kept long enough. */
class RetentionSagaTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final Personal<String> TEXT = Personal.text(new UUID(0, 3), "已办结。");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2036, 11, 23);
    private static final Instant ASKS_AT = Instant.parse("2036-11-24T01:00:00Z");
    private static final ProposalId QUESTION = CaseWatchEvent.forgetting(CASE, LAST);
    private static final CaseClosed CLOSED =
            new CaseClosed(CASE, 1, ClosingReason.SETTLED_ON_THE_SPOT, TEXT, List.of());
    private static final RetentionReckoned RECKONED = new RetentionReckoned(
            CASE,
            LAST,
            ASKS_AT,
            "case.retention",
            1,
            new Reckoning(LocalDate.of(2026, 11, 23), 120, PeriodUnit.MONTHS, List.of(), null));
    private static final RetentionOver OVER = new RetentionOver(CASE, GZ, LAST);

    private final SagaTestFixture<RetentionSaga> saga = new SagaTestFixture<>(RetentionSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
        answers(false);
    }

    private void answers(boolean withoutRule) {
        saga.setCallbackBehavior((command, metaData) -> command instanceof ReckonRetention
                ? new RetentionOutlook(CASE.value(), 2, withoutRule)
                : new Changed(CASE.value(), 2));
    }

    @Test
    void hasTheCaseSayHowLongItIsKeptOnceItEnds() {
        saga.givenNoPriorActivity()
                .whenPublishingA(CLOSED)
                .expectDispatchedCommands(new ReckonRetention(CASE))
                .expectActiveSagas(0);
    }

    @Test
    void asksWhenItsTimeHasCome() throws Exception {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .whenTimeAdvancesTo(ASKS_AT)
                .expectDispatchedCommands(new AskAfterRetention(CASE));
    }

    @Test
    void waitsForOneDayThoughItHearsOfItTwice() throws Exception {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .andThenAPublished(RECKONED)
                .whenTimeAdvancesTo(ASKS_AT)
                .expectDispatchedCommands(new AskAfterRetention(CASE));
    }

    @Test
    void asksNobodyWhoseCaseGoesOn() {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .whenPublishingA(new RetentionLeft(CASE))
                .expectNoScheduledDeadlines()
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void proposesToForget() {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .whenPublishingA(OVER)
                .expectDispatchedCommands(new Propose(
                        QUESTION,
                        new Suggestion(
                                Suggestion.What.FORGET_PEOPLE,
                                Suggestion.Why.RETENTION_OVER,
                                GZ,
                                List.of(CASE),
                                null,
                                null,
                                "case.retention")));
    }

    @Test
    void takesItsQuestionBackWhenTheCaseGoesOn() {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .andThenAPublished(OVER)
                .whenPublishingA(new CaseReopened(CASE, 2, TEXT))
                .expectDispatchedCommands(
                        new LapseProposal(QUESTION, LapseReason.CASE_GOES_ON), new ReckonRetention(CASE));
    }

    @Test
    @DisplayName("asks again each day while no book says how long a case is kept")
    void waitsForABook() throws Exception {
        answers(true);
        saga.givenCurrentTime(NOW)
                .andThenAPublished(CLOSED)
                .whenTimeElapses(Duration.ofDays(1))
                .expectDispatchedCommands(new ReckonRetention(CASE))
                .expectActiveSagas(1);
    }

    @Test
    void waitsForNoBookOnceItIsReckoned() throws Exception {
        answers(true);
        saga.givenCurrentTime(NOW)
                .andThenAPublished(CLOSED)
                .andThenAPublished(RECKONED)
                .whenTimeElapses(Duration.ofDays(1))
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);
    }

    @Test
    @DisplayName("takes its question back where everybody was forgotten otherwise, a while after that")
    void takesBackAQuestionAboutNobody() throws Exception {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .andThenAPublished(OVER)
                .andThenAPublished(new RetentionLeft(CASE))
                .whenTimeElapses(Duration.ofHours(1))
                .expectDispatchedCommands(new LapseProposal(QUESTION, LapseReason.DONE_ALREADY))
                .expectActiveSagas(0);
    }

    @Test
    void leavesTheQuestionToAYesThatIsBeingGiven() {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .andThenAPublished(OVER)
                .whenPublishingA(new RetentionLeft(CASE))
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);
    }

    @Test
    void waitsOnForACaseThatIsReckonedAnewMeanwhile() throws Exception {
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .andThenAPublished(OVER)
                .andThenAPublished(new RetentionLeft(CASE))
                .andThenAPublished(new CaseReopened(CASE, 2, TEXT))
                .andThenAPublished(RECKONED)
                .whenTimeElapses(Duration.ofHours(1))
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);
    }

    @Test
    void asksAgainAfterTheDayUntilWhichSomebodyKeepsIt() throws Exception {
        var again = Instant.parse("2040-07-01T01:00:00Z");
        saga.givenCurrentTime(NOW)
                .andThenAPublished(RECKONED)
                .andThenTimeAdvancesTo(ASKS_AT)
                .andThenAPublished(OVER)
                .andThenAPublished(new KeptLonger(CASE, QUESTION, LocalDate.of(2040, 6, 30), again))
                .whenTimeAdvancesTo(again)
                .expectDispatchedCommands(new AskAfterRetention(CASE));
    }
}
