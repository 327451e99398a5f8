package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.TIANHE;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.morningOf;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;

import java.util.List;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.LetterRecountCommand.PreviewLetterDeadlines;
import org.hanshu.api.letter.LetterRecountCommand.RecomputeLetterDeadlines;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.Test;

/** A letter whose answer is due on a day that an amended notice makes a holiday. */
class LetterRecountTest {

    private static final Limits AMENDED = OtherBooks.with(2026, "2026-12-09");
    private static final Deadline PAYMENT =
            clock("demand-1", "demand.payment", replyClock().due());
    private static final Deadline LATER_REPLY = anew(REPLY, "letter.prompt.reply", replyClock());
    private static final Deadline LATER_PAYMENT =
            AMENDED.deadline("demand-1", "demand.payment", TIANHE, LATER_REPLY.due(), morningOf(SERVED));
    private static final RecomputeLetterDeadlines RECOMPUTE = new RecomputeLetterDeadlines(LETTER, 1, "4");

    private final LetterOffice letter = new LetterOffice();

    @Test
    void tellsWhatWouldMoveAndChangesNothing() {
        letter.served()
                .under(AMENDED)
                .when(Caller.SYSTEM, new PreviewLetterDeadlines(LETTER))
                .expectNoEvents()
                .expectResultMessagePayload(List.of(
                        moved(replyClock(), LATER_REPLY, DeadlineChange.MOVED),
                        moved(PAYMENT, LATER_PAYMENT, DeadlineChange.MOVED)));
    }

    @Test
    void movesTheAnswerAndThePaymentsThatAreDueAWhileAfterIt() {
        letter.served()
                .under(AMENDED)
                .when(Caller.SYSTEM, RECOMPUTE)
                .expectEvents(
                        new LetterDeadlineRecomputed(
                                LETTER, LATER_REPLY, replyClock().due()),
                        new LetterDeadlineRecomputed(LETTER, LATER_PAYMENT, PAYMENT.due()));
    }

    @Test
    void movesNothingTwice() {
        letter.served()
                .after(
                        Caller.SYSTEM,
                        new LetterDeadlineRecomputed(
                                LETTER, LATER_REPLY, replyClock().due()),
                        new LetterDeadlineRecomputed(LETTER, LATER_PAYMENT, PAYMENT.due()))
                .under(AMENDED)
                .when(Caller.SYSTEM, RECOMPUTE)
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    @Test
    void movesNothingUnderOtherBooksThanWereLookedAt() {
        letter.served()
                .under(AMENDED)
                .when(Caller.SYSTEM, new RecomputeLetterDeadlines(LETTER, 2, "4"))
                .expectNoEvents();
        letter.when(Caller.SYSTEM, new RecomputeLetterDeadlines(LETTER, 1, "3")).expectNoEvents();
    }

    @Test
    void takesASilenceBackThatWasNone() {
        var onTheTenth = LATER_REPLY.due();
        letter.served()
                .after(
                        Caller.SYSTEM,
                        new LetterDeadlineMissed(LETTER, REPLY, replyClock().due(), LetterKind.OPINION))
                .under(AMENDED)
                .on(onTheTenth)
                .when(Caller.SYSTEM, RECOMPUTE)
                .expectEvents(
                        new LetterDeadlineRecomputed(
                                LETTER,
                                AMENDED.deadline(REPLY, "letter.prompt.reply", TIANHE, SERVED, morningOf(onTheTenth)),
                                replyClock().due()),
                        new LetterOverdueTakenBack(LETTER, REPLY, replyClock().due()),
                        new LetterDeadlineRecomputed(
                                LETTER,
                                AMENDED.deadline(
                                        "demand-1", "demand.payment", TIANHE, onTheTenth, morningOf(onTheTenth)),
                                PAYMENT.due()));
    }

    @Test
    void leavesASilenceThatWasOneAndAnAnswerThatCame() {
        var missed = new LetterDeadlineMissed(LETTER, REPLY, replyClock().due(), LetterKind.OPINION);
        letter.served()
                .after(Caller.SYSTEM, missed)
                .under(AMENDED)
                .on(LATER_REPLY.due().plusDays(1))
                .when(Caller.SYSTEM, RECOMPUTE)
                .expectNoEvents();
        new LetterOffice()
                .served()
                .after(
                        OFFICER,
                        new ReplyRecorded(LETTER, 1, reply(SERVED), false),
                        new LetterDeadlineMet(LETTER, REPLY))
                .under(AMENDED)
                .when(Caller.SYSTEM, RECOMPUTE)
                .expectNoEvents();
    }

    @Test
    void isRecomputedByTheSystemAlone() {
        letter.served().when(OFFICER, RECOMPUTE).expectNoEvents().expectException(refusal("shared.not-allowed"));
    }

    private static Deadline anew(String name, String rule, Deadline was) {
        return AMENDED.deadline(name, rule, TIANHE, was.reckoning().start(), morningOf(SERVED));
    }

    private static DeadlineMove moved(Deadline was, Deadline anew, DeadlineChange change) {
        return new DeadlineMove(was.name(), was.rule(), LastDay.of(was), LastDay.of(anew), change);
    }
}
