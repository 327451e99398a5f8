package org.hanshu.saga.childadmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.drafted;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.VoidChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A child that a case admitted. */
class ChildAdmissionSagaTest {

    private static final Instant ADMITTED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant VOID = Instant.parse("2026-11-24T16:00:00Z");
    private static final CaseId OTHER = new CaseId(UUID.fromString("019aaf00-0000-7000-8000-000000000009"));

    private final SagaTestFixture<ChildAdmissionSaga> saga = new SagaTestFixture<>(ChildAdmissionSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void isExpected() {
        saga.givenCurrentTime(ADMITTED)
                .whenPublishingA(admitted(CASE))
                .expectActiveSagas(1)
                .expectScheduledDeadline(VOID, new AdmissionExpired(CASE, LETTER.value(), VOID));
    }

    @Test
    void isNotWaitedForOnceDrafted() {
        saga.givenCurrentTime(ADMITTED)
                .andThenAPublished(admitted(CASE))
                .whenPublishingA(drafted())
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void isLetGoWhenItWasNeverMade() throws Exception {
        saga.givenCurrentTime(ADMITTED)
                .andThenAPublished(admitted(CASE))
                .whenTimeAdvancesTo(VOID)
                .expectDispatchedCommands(new VoidChild(CASE, LETTER.value()))
                .expectActiveSagas(0);
    }

    @Test
    void isLetGoByEveryCaseThatAdmittedIt() throws Exception {
        saga.givenCurrentTime(ADMITTED)
                .andThenAPublished(admitted(CASE))
                .andThenAPublished(admitted(OTHER))
                .whenTimeAdvancesTo(VOID)
                .expectDispatchedCommands(new VoidChild(CASE, LETTER.value()), new VoidChild(OTHER, LETTER.value()))
                .expectActiveSagas(0);
    }

    @Test
    void isLetGoOnceThoughItsAdmissionIsHeardTwice() throws Exception {
        saga.givenCurrentTime(ADMITTED)
                .andThenAPublished(admitted(CASE))
                .andThenAPublished(admitted(CASE))
                .whenTimeAdvancesTo(VOID)
                .expectDispatchedCommands(new VoidChild(CASE, LETTER.value()));
    }

    @Test
    void isWaitedForWhateverItIs() {
        saga.givenCurrentTime(ADMITTED)
                .andThenAPublished(new ChildAdmitted(CASE, LETTER.value(), ChildKind.MEDIATION, null, null, VOID))
                .whenTimeAdvancesTo(VOID)
                .expectDispatchedCommands(new VoidChild(CASE, LETTER.value()));
    }

    @Test
    void survivesTheSagasStore() {
        var json = JsonMapper.builder().build();
        var stored = "{\"waiting\":[{\"caseId\":\"" + CASE + "\",\"scheduleId\":\"s1\",\"until\":\"" + VOID + "\"}]}";
        var read = json.readValue(stored, ChildAdmissionSaga.class);
        assertThat(json.readTree(json.writeValueAsString(read))).isEqualTo(json.readTree(stored));
    }

    private static ChildAdmitted admitted(CaseId caseId) {
        return new ChildAdmitted(caseId, LETTER.value(), ChildKind.LETTER, LetterKind.PROMPT, null, VOID);
    }
}
