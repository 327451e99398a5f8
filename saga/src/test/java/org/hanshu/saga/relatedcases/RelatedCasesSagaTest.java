package org.hanshu.saga.relatedcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeLinks;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.saga.relatedcases.HalfDone.What;
import org.hanshu.saga.shared.FixtureClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two cases that have to do with each other. */
class RelatedCasesSagaTest {

    private static final Instant SAID = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant SETTLE = SAID.plus(Duration.ofMinutes(15));
    private static final CaseId ONE = new CaseId(UUID.fromString("019aaf00-0000-7000-8000-000000000001"));
    private static final CaseId OTHER = new CaseId(UUID.fromString("019aaf00-0000-7000-8000-000000000002"));

    private final SagaTestFixture<RelatedCasesSaga> saga = new SagaTestFixture<>(RelatedCasesSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void areWaitedForUntilTheOtherWasTold() {
        saga.givenCurrentTime(SAID)
                .whenPublishingA(linked(ONE, SETTLE))
                .expectActiveSagas(1)
                .expectScheduledDeadline(SETTLE, new HalfDone(What.LINK, OTHER, ONE, SETTLE));
        saga.whenPublishingA(linked(OTHER, null)).expectActiveSagas(0).expectNoScheduledDeadlines();
    }

    @Test
    void areToldOfALinkThatTheOtherWasNotToldOf() throws Exception {
        saga.givenCurrentTime(SAID)
                .andThenAPublished(linked(ONE, SETTLE))
                .whenTimeAdvancesTo(SETTLE)
                .expectDispatchedCommands(new TakeLinks(OTHER, ONE))
                .expectActiveSagas(0);
    }

    @Test
    void areToldOnceThoughTheLinkIsHeardTwice() throws Exception {
        saga.givenCurrentTime(SAID)
                .andThenAPublished(linked(ONE, SETTLE))
                .andThenAPublished(linked(ONE, SETTLE))
                .whenTimeAdvancesTo(SETTLE)
                .expectDispatchedCommands(new TakeLinks(OTHER, ONE));
    }

    @Test
    void areToldHowAMergeEndedThatNobodyCompleted() throws Exception {
        saga.givenCurrentTime(SAID)
                .andThenAPublished(new MergeAdmitted(OTHER, ONE, SETTLE))
                .whenTimeAdvancesTo(SETTLE)
                .expectDispatchedCommands(new TakeMerged(OTHER, ONE))
                .expectActiveSagas(0);
    }

    @Test
    void areNotWaitedForOnceOneWasTakenInOrNeverCame() {
        saga.givenCurrentTime(SAID)
                .andThenAPublished(new MergeAdmitted(OTHER, ONE, SETTLE))
                .whenPublishingA(
                        new CaseTakenIn(OTHER, ONE, "1", List.of(), List.of(), List.of(), List.of(), List.of(), 1))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
        saga.givenCurrentTime(SAID)
                .andThenAPublished(new MergeAdmitted(OTHER, ONE, SETTLE))
                .whenPublishingA(new MergeDropped(OTHER, ONE))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void areMadeTwoWhereNobodyOpenedTheSecond() throws Exception {
        saga.givenCurrentTime(SAID)
                .andThenAPublished(split())
                .whenTimeAdvancesTo(SETTLE)
                .expectDispatchedCommands(new OpenSplit(OTHER, ONE))
                .expectActiveSagas(0);
    }

    @Test
    void areNotWaitedForOnceTheSecondSaysFromWhichItWasSplit() {
        saga.givenCurrentTime(SAID)
                .andThenAPublished(split())
                .whenPublishingA(new CasesLinked(OTHER, CaseRelation.SPLIT_FROM, OTHER, ONE, "1", text(), null))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void surviveTheSagasStore() {
        var json = JsonMapper.builder().build();
        var stored = "{\"scheduleId\":\"s1\",\"until\":\"" + SETTLE + "\"}";
        var read = json.readValue(stored, RelatedCasesSaga.class);
        assertThat(json.readTree(json.writeValueAsString(read))).isEqualTo(json.readTree(stored));
    }

    private static CasesLinked linked(CaseId in, @Nullable Instant settleAt) {
        return new CasesLinked(in, CaseRelation.REPEATS, ONE, OTHER, "1", null, settleAt);
    }

    private static CaseSplit split() {
        return new CaseSplit(
                ONE, OTHER, "2", List.of(1), List.of(1), List.of(1), List.of(1), List.of(1), 1, text(), SETTLE);
    }

    private static Personal<String> text() {
        return Personal.text(new UUID(0, 1), "另一事由。");
    }
}
