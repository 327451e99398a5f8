package org.hanshu.saga.proposalclock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.RingProposal;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineRecomputed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock of a proposal. */
class ProposalClockSagaTest {

    private static final ProposalId PROPOSAL = new ProposalId(new UUID(0, 1));
    private static final Instant PROPOSED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-11-25T01:00:00Z");
    private static final Instant TIME_UP = Instant.parse("2026-11-30T16:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final SagaTestFixture<ProposalClockSaga> saga = new SagaTestFixture<>(ProposalClockSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void remindsAndThenSaysThatTheTimeIsOver() throws Exception {
        put().whenTimeAdvancesTo(REMINDER)
                .expectDispatchedCommands(new RingProposal(PROPOSAL, Reminder.Code.THREE_WORKING_DAYS_LEFT));
    }

    @Test
    void saysOnceThatTheTimeIsOver() throws Exception {
        put().andThenTimeAdvancesTo(REMINDER)
                .whenTimeAdvancesTo(TIME_UP)
                .expectDispatchedCommands(new RingProposal(PROPOSAL, null))
                .expectActiveSagas(1);
    }

    @Test
    void isWoundOnceThoughItIsHeardOfTwice() throws Exception {
        put().andThenAPublished(set(TIME_UP))
                .whenTimeAdvancesTo(REMINDER)
                .expectDispatchedCommands(new RingProposal(PROPOSAL, Reminder.Code.THREE_WORKING_DAYS_LEFT));
    }

    @Test
    void isSilentOnceSomebodyAnswered() {
        put().whenPublishingA(new ProposalAccepted(PROPOSAL, null))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void isSilentOnceNoAnswerIsNeeded() {
        put().whenPublishingA(new ProposalLapsed(PROPOSAL, LapseReason.CASE_ENDED))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void ringsOnAnotherDayWhereTheBooksSayAnother() throws Exception {
        var later = TIME_UP.plus(Duration.ofDays(2));
        put().andThenAPublished(
                        new ProposalDeadlineRecomputed(PROPOSAL, set(later).deadline(), DUE))
                .andThenTimeAdvancesTo(REMINDER)
                .whenTimeAdvancesTo(TIME_UP)
                .expectNoDispatchedCommands();
    }

    private ContinuedGivenState put() {
        return saga.givenCurrentTime(PROPOSED).andThenAPublished(set(TIME_UP));
    }

    private static ProposalDeadlineSet set(Instant end) {
        var reminders = List.of(new Reminder(Reminder.Code.THREE_WORKING_DAYS_LEFT, REMINDER));
        var reckoning = new Reckoning(LocalDate.of(2026, 11, 23), 5, PeriodUnit.WORKING_DAYS, List.of(), null);
        return new ProposalDeadlineSet(
                PROPOSAL,
                new Deadline(ProposalEvent.ANSWER, DUE, end, reminders, "proposal.answer", 1, "3", false, reckoning));
    }
}
