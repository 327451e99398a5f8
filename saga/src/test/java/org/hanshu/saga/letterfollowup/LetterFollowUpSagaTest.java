package org.hanshu.saga.letterfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.NUMBER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.drafted;
import static org.hanshu.api.letter.SampleLetters.issued;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.api.letter.SampleLetters.text;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.hamcrest.FeatureMatcher;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.RemindOfDeadline;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationSustained;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letterbook.LetterBookCommand.VoidNumber;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.period.Reminder.Code;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The follow-up of a letter. */
class LetterFollowUpSagaTest {

    private static final Instant SERVING = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-12-04T01:00:00Z");
    private static final Instant TIME_UP = Instant.parse("2026-12-09T16:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 9);
    private static final ProposalId SILENCE = new ProposalId(Derived.PROPOSAL.id(LETTER, Suggestion.Why.SILENCE));

    private final SagaTestFixture<LetterFollowUpSaga> saga = new SagaTestFixture<>(LetterFollowUpSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void beginsWithTheDraft() {
        saga.givenNoPriorActivity()
                .whenPublishingA(drafted())
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void beginsOnce() {
        saga.givenAPublished(drafted()).whenPublishingA(drafted()).expectActiveSagas(1);
    }

    @Test
    void ringsWhenTheClockSays() {
        given(drafted(), issued())
                .whenPublishingA(clockSet())
                .expectScheduledDeadline(
                        REMINDER, new ReminderDue(LETTER, REPLY, Code.THREE_WORKING_DAYS_LEFT, REMINDER))
                .expectScheduledDeadline(TIME_UP, new TimeUp(LETTER, REPLY, TIME_UP));
    }

    @Test
    void ringsOnceThoughItHearsOfTheClockTwice() throws Exception {
        given(drafted(), clockSet(), clockSet())
                .whenTimeAdvancesTo(REMINDER)
                .expectDispatchedCommands(new RemindOfDeadline(LETTER, REPLY, Code.THREE_WORKING_DAYS_LEFT));
    }

    @Test
    void letsTheLetterDecideWhenTimeIsUp() throws Exception {
        given(drafted(), clockSet())
                .andThenTimeAdvancesTo(REMINDER)
                .whenTimeAdvancesTo(TIME_UP)
                .expectDispatchedCommands(new MissDeadline(LETTER, REPLY));
    }

    @Test
    void ringsAtOnceWhereTheTimeIsUpAlready() {
        saga.givenCurrentTime(TIME_UP.plusSeconds(60))
                .andThenAPublished(drafted())
                .andThenAPublished(clockSet())
                .whenTimeElapses(Duration.ofSeconds(1))
                .expectDispatchedCommands(
                        new RemindOfDeadline(LETTER, REPLY, Code.THREE_WORKING_DAYS_LEFT),
                        new MissDeadline(LETTER, REPLY));
    }

    @Test
    void isSilentOnceTheClockIsMet() {
        given(drafted(), clockSet())
                .whenPublishingA(new LetterDeadlineMet(LETTER, REPLY))
                .expectNoScheduledDeadlines();
    }

    @Test
    void isSilentOnceTheClockNoLongerMatters() {
        given(drafted(), clockSet())
                .whenPublishingA(new LetterDeadlineVoided(LETTER, REPLY, "WITHDRAWN"))
                .expectNoScheduledDeadlines();
    }

    @Test
    void ringsLaterWhereMoreTimeWasGiven() {
        var later = TIME_UP.plus(Duration.ofDays(7));
        var before = clockSet().deadline();
        var more = new Deadline(
                REPLY, DUE.plusDays(7), later, List.of(), before.rule(), 1, "3", false, before.reckoning());
        given(drafted(), clockSet())
                .whenPublishingA(new LetterDeadlineExtended(LETTER, more, text("书面申请")))
                .expectScheduledDeadline(later, new TimeUp(LETTER, REPLY, later))
                .expectNoScheduledDeadline(TIME_UP, new TimeUp(LETTER, REPLY, TIME_UP));
    }

    @Test
    void proposesTheNextLetterAfterSilence() {
        given(drafted(), clockSet()).whenPublishingA(missed()).expectDispatchedCommands(proposal());
    }

    @Test
    void urgesBeforeItProposes() {
        var urging = urging();
        given(drafted(), clockSet(), urging).whenPublishingA(missed()).expectNoDispatchedCommands();
        var other = new SagaTestFixture<>(LetterFollowUpSaga.class);
        other.registerResource(new FixtureClock(other));
        other.givenCurrentTime(SERVING)
                .andThenAPublished(drafted())
                .andThenAPublished(clockSet())
                .andThenAPublished(urging)
                .andThenAPublished(missed())
                .whenPublishingA(new LetterDeadlineMissed(LETTER, LetterClock.URGING, DUE, LetterKind.OPINION))
                .expectDispatchedCommands(proposal());
    }

    private static LetterDeadlineSet urging() {
        var reckoning = new Reckoning(DUE, 5, PeriodUnit.WORKING_DAYS, List.of(), null);
        var end = TIME_UP.plus(Duration.ofDays(7));
        return new LetterDeadlineSet(
                LETTER,
                new Deadline(
                        LetterClock.URGING,
                        DUE.plusDays(7),
                        end,
                        List.of(),
                        "letter.prompt.urging",
                        1,
                        "3",
                        false,
                        reckoning));
    }

    @Test
    void proposesItOnce() {
        given(drafted(), clockSet(), missed()).whenPublishingA(missed()).expectNoDispatchedCommands();
    }

    @Test
    void proposesNothingWhereNoLetterFollows() {
        given(drafted(), clockSet())
                .whenPublishingA(new LetterDeadlineMissed(LETTER, "demand-1", DUE, null))
                .expectNoDispatchedCommands();
    }

    @Test
    void proposesTheNextLetterWhenItsReceiptIsRefused() {
        var refused = new ReceiptRefused(LETTER, SERVED, List.of(), null, LetterKind.OPINION);
        given(drafted(), issued())
                .whenPublishingA(refused)
                .expectDispatchedCommands(new Propose(
                        new ProposalId(Derived.PROPOSAL.id(LETTER, Suggestion.Why.RECEIPT_REFUSED)),
                        suggestion(Suggestion.Why.RECEIPT_REFUSED)));
    }

    @Test
    void lapsesTheProposalWhenALateReplyComes() {
        given(drafted(), clockSet(), missed())
                .whenPublishingA(late())
                .expectDispatchedCommands(new LapseProposal(SILENCE, LapseReason.ANSWERED_LATE))
                .expectNoScheduledDeadlines();
    }

    @Test
    void lapsesTheProposalWhenAReplyThatCameInTimeIsEnteredLate() {
        given(drafted(), clockSet(), missed())
                .whenPublishingA(new ReplyRecorded(LETTER, 1, reply(DUE), false))
                .expectDispatchedCommands(new LapseProposal(SILENCE, LapseReason.ANSWERED_IN_TIME));
    }

    @Test
    void lapsesItOnce() {
        given(drafted(), clockSet(), missed(), late()).whenPublishingA(late()).expectNoDispatchedCommands();
    }

    @Test
    void tellsTheCaseThatTheLetterIsSatisfied() {
        given(drafted(), clockSet())
                .whenPublishingA(new LetterSatisfied(LETTER, "officer.gz", null))
                .expectDispatchedCommands(new EndChild(CASE, LETTER.value(), "SATISFIED", "officer.gz"))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
    }

    @Test
    void tellsTheCaseInWhosePlaceTheLetterWasAssessed() {
        var inPlace = Map.of(Trail.ON_BEHALF_OF, "officer.away", Trail.SUBSTITUTION, "穗代〔2026〕1号");
        given(drafted())
                .whenPublishingA(new LetterSatisfied(LETTER, "officer.gz", null), inPlace)
                .expectDispatchedCommands(
                        new EndChild(CASE, LETTER.value(), "SATISFIED", "officer.gz", "officer.away", null));
    }

    @Test
    void tellsTheCaseThatTheLetterGoesUpTheLadder() {
        given(drafted(), clockSet(), missed())
                .whenPublishingA(new LetterEscalated(LETTER, "officer.gz", null, "OPINION"))
                .expectDispatchedCommands(
                        new LapseProposal(SILENCE, LapseReason.LETTER_ENDED),
                        new EndChild(CASE, LETTER.value(), "ESCALATED", "officer.gz"),
                        new Propose(
                                new ProposalId(Derived.PROPOSAL.id(LETTER, Suggestion.Why.NOT_FOLLOWED)),
                                suggestion(Suggestion.Why.NOT_FOLLOWED)))
                .expectActiveSagas(0);
    }

    @Test
    void offersLegalAidWhereNoLetterIsLeft() {
        var id = new ProposalId(Derived.PROPOSAL.id(CASE, Suggestion.Why.LADDER_EXHAUSTED, LETTER));
        var offer = new Suggestion(
                Suggestion.What.LEGAL_AID,
                Suggestion.Why.LADDER_EXHAUSTED,
                drafted().issuer(),
                List.of(CASE),
                LETTER,
                null,
                "letter.ladder-exhausted");
        given(drafted())
                .whenPublishingA(new LetterEscalated(LETTER, "officer.gz", null, null))
                .expectDispatchedCommands(
                        new EndChild(CASE, LETTER.value(), "ESCALATED", "officer.gz"), new Propose(id, offer));
    }

    @Test
    void voidsTheNumberOfAWithdrawnLetter() {
        given(drafted(), issued())
                .whenPublishingA(new LetterWithdrawn(LETTER, NUMBER, text("有误")), Map.of(Trail.ACTOR, "head.gz"))
                .expectDispatchedCommands(
                        new VoidNumber(LetterBookId.of(GUANGZHOU, LetterKind.PROMPT, 2026), LETTER, "WITHDRAWN"),
                        new EndChild(CASE, LETTER.value(), "WITHDRAWN", "head.gz"))
                .expectActiveSagas(0);
    }

    @Test
    void voidsNothingWhereNoNumberWasTaken() {
        given(drafted())
                .whenPublishingA(new LetterWithdrawn(LETTER, null, text("有误")), Map.of(Trail.ACTOR, "head.gz"))
                .expectDispatchedCommands(new EndChild(CASE, LETTER.value(), "WITHDRAWN", "head.gz"));
    }

    @Test
    void tellsTheEndOnce() {
        given(drafted(), new LetterEscalated(LETTER, "officer.gz", null, "OPINION"))
                .whenPublishingA(new LetterEscalated(LETTER, "officer.gz", null, "OPINION"))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void waitsForTheSecondLook() {
        var sustained = new RectificationSustained(LETTER, List.of("officer.gz", "officer2.gz"), null);
        given(drafted(), new LetterSatisfied(LETTER, "officer.gz", null), clockSet())
                .whenPublishingA(sustained)
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void asksTheCaseToGoOnWhereTheWrongIsBack() {
        var relapsed =
                new RectificationRelapsed(LETTER, 1, SERVED, null, List.of("officer.gz", "officer2.gz"), text("又欠薪"));
        given(drafted(), new LetterSatisfied(LETTER, "officer.gz", null))
                .whenPublishingA(relapsed)
                .expectDispatchedCommands(new ReopenChild(CASE, LETTER.value(), text("又欠薪")))
                .expectActiveSagas(1);
    }

    @Test
    void actsInTheSystemsNameAtTheClocksTime() throws Exception {
        given(drafted(), clockSet())
                .whenTimeAdvancesTo(REMINDER)
                .expectDispatchedCommandsMatching(
                        new FeatureMatcher<List<? super CommandMessage<?>>, String>(
                                equalTo("system SAGA " + REMINDER), "trail", "trail") {
                            @Override
                            protected String featureValueOf(List<? super CommandMessage<?>> sent) {
                                var trail = ((CommandMessage<?>) sent.getFirst()).getMetaData();
                                return trail.get(Trail.ACTOR) + " " + trail.get(Trail.VIA) + " "
                                        + trail.get(Trail.OCCURRED_AT);
                            }
                        });
    }

    @Test
    void survivesItsStore() {
        var json = JsonMapper.builder()
                .changeDefaultVisibility(each -> each.withFieldVisibility(Visibility.DEFAULT))
                .build();
        var started = new LetterFollowUpSaga();
        started.on(drafted());
        var stored = json.writeValueAsString(started);
        assertThat(json.writeValueAsString(json.readValue(stored, LetterFollowUpSaga.class)))
                .isEqualTo(stored)
                .contains(LetterKind.PROMPT);
    }

    private ContinuedGivenState given(Object... events) {
        var state = saga.givenCurrentTime(SERVING);
        for (var event : events) {
            state = state.andThenAPublished(event);
        }
        return state;
    }

    private static LetterDeadlineSet clockSet() {
        var reminders = List.of(new Reminder(Code.THREE_WORKING_DAYS_LEFT, REMINDER));
        var reckoning = new Reckoning(SERVED, 15, PeriodUnit.CALENDAR_DAYS, List.of(), null);
        return new LetterDeadlineSet(
                LETTER, new Deadline(REPLY, DUE, TIME_UP, reminders, "letter.prompt.reply", 1, "3", false, reckoning));
    }

    private static LetterDeadlineMissed missed() {
        return new LetterDeadlineMissed(LETTER, REPLY, DUE, LetterKind.OPINION);
    }

    private static ReplyRecorded late() {
        return new ReplyRecorded(LETTER, 1, reply(DUE.plusDays(2)), true);
    }

    private static Propose proposal() {
        return new Propose(SILENCE, suggestion(Suggestion.Why.SILENCE));
    }

    private static Suggestion suggestion(Suggestion.Why why) {
        return new Suggestion(
                Suggestion.What.NEXT_LETTER,
                why,
                GUANGZHOU,
                List.of(CASE),
                LETTER,
                LetterKind.OPINION,
                "letter.prompt.successor");
    }
}
