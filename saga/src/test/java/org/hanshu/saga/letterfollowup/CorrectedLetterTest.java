package org.hanshu.saga.letterfollowup;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.drafted;
import static org.hanshu.api.letter.SampleLetters.issued;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.api.letter.SampleLetters.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The follow-up of a letter about which something was put right. */
class CorrectedLetterTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 9);
    private static final LocalDate MOVED = LocalDate.of(2026, 12, 19);

    private final SagaTestFixture<LetterFollowUpSaga> saga = new SagaTestFixture<>(LetterFollowUpSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void ringsAtTheNewEndOfItsClock() throws Exception {
        given(drafted(), clockSet(), recomputed())
                .whenTimeAdvancesTo(end(MOVED))
                .expectDispatchedCommands(new MissDeadline(LETTER, REPLY));
    }

    @Test
    void doesNotRingAtTheOldOne() throws Exception {
        given(drafted(), clockSet(), recomputed()).whenTimeAdvancesTo(end(DUE)).expectNoDispatchedCommands();
    }

    @Test
    void staysSilentWhereItsClockWasMet() {
        given(drafted(), clockSet(), new LetterDeadlineMet(LETTER, REPLY))
                .whenPublishingA(recomputed())
                .expectNoScheduledDeadlines();
    }

    @Test
    void letsTheProposalGoWhenItWasNotOverdueAfterAll() {
        given(drafted(), clockSet(), missed(DUE), recomputed())
                .whenPublishingA(takenBack())
                .expectDispatchedCommands(
                        new LapseProposal(proposal(Suggestion.Why.SILENCE), LapseReason.NOT_OVERDUE_AFTER_ALL));
    }

    @Test
    void keepsTheProposalWhereADemandWasNotOverdueAfterAll() {
        given(drafted(), clockSet(), missed(DUE))
                .whenPublishingA(new LetterOverdueTakenBack(LETTER, "demand-1", DUE))
                .expectNoDispatchedCommands();
    }

    @Test
    void proposesAnewWhenTheSilenceIsRealInTheEnd() {
        given(drafted(), clockSet(), missed(DUE), recomputed(), takenBack())
                .whenPublishingA(missed(MOVED))
                .expectDispatchedCommands(again(1));
    }

    @Test
    void ringsAgainWhenTheReplyWasToAnotherLetter() throws Exception {
        var answered = new ReplyRecorded(LETTER, 1, reply(SERVED), false);
        given(drafted(), clockSet(), answered, new LetterDeadlineReopened(LETTER, clock(DUE), false, null))
                .whenTimeAdvancesTo(end(DUE))
                .expectDispatchedCommands(new MissDeadline(LETTER, REPLY));
    }

    @Test
    void proposesAnewWhenTheLateReplyWasToAnotherLetter() {
        var late = new ReplyRecorded(LETTER, 1, reply(DUE.plusDays(1)), true);
        given(drafted(), clockSet(), missed(DUE), late)
                .whenPublishingA(new LetterDeadlineReopened(LETTER, clock(DUE), true, LetterKind.OPINION))
                .expectDispatchedCommands(again(1));
    }

    @Test
    void letsTheProposalGoWhenTheReceiptWasNotRefused() {
        given(drafted(), issued(), new ReceiptRefused(LETTER, SERVED, List.of(), null, LetterKind.OPINION))
                .whenPublishingA(new ReceiptRefusalAnnulled(LETTER, "event", LetterStatus.ISSUED, text("登错")))
                .expectDispatchedCommands(
                        new LapseProposal(proposal(Suggestion.Why.RECEIPT_REFUSED), LapseReason.ENTRY_ANNULLED));
    }

    private ContinuedGivenState given(Object... events) {
        var state = saga.givenCurrentTime(Instant.parse("2026-11-24T01:00:00Z"));
        for (var event : events) {
            state = state.andThenAPublished(event);
        }
        return state;
    }

    private static LetterDeadlineSet clockSet() {
        return new LetterDeadlineSet(LETTER, clock(DUE));
    }

    private static LetterDeadlineRecomputed recomputed() {
        return new LetterDeadlineRecomputed(LETTER, clock(MOVED), DUE);
    }

    private static LetterOverdueTakenBack takenBack() {
        return new LetterOverdueTakenBack(LETTER, REPLY, DUE);
    }

    private static LetterDeadlineMissed missed(LocalDate due) {
        return new LetterDeadlineMissed(LETTER, REPLY, due, LetterKind.OPINION);
    }

    private static ProposalId proposal(Suggestion.Why why) {
        return new ProposalId(Derived.PROPOSAL.id(LETTER, why));
    }

    /** The same suggestion, as another proposal. */
    private static Propose again(int round) {
        var why = Suggestion.Why.SILENCE;
        return new Propose(
                new ProposalId(Derived.PROPOSAL.id(LETTER, why, round)),
                new Suggestion(
                        Suggestion.What.NEXT_LETTER,
                        why,
                        GUANGZHOU,
                        List.of(CASE),
                        LETTER,
                        LetterKind.OPINION,
                        "letter.prompt.successor"));
    }

    private static Deadline clock(LocalDate due) {
        var reckoning = new Reckoning(SERVED, 15, PeriodUnit.CALENDAR_DAYS, List.of(), null);
        return new Deadline(REPLY, due, end(due), List.of(), "letter.prompt.reply", 1, "3", false, reckoning);
    }

    private static Instant end(LocalDate due) {
        return due.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
