package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;
import static org.hanshu.command.letter.LetterOffice.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.Reply;
import org.hanshu.api.letter.Stance;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.junit.jupiter.api.Test;

/** The addressee's answer to a letter. */
class LetterReplyTest {

    private static final LocalDate DUE = replyClock().due();
    private static final LetterDeadlineMissed SILENCE =
            new LetterDeadlineMissed(LETTER, REPLY, DUE, LetterKind.OPINION);

    private final LetterOffice letter = new LetterOffice();

    @Test
    void stopsTheClockOnTheLastDay() {
        letter.served()
                .on(DUE)
                .when(OFFICER, record(reply(DUE)))
                .expectEvents(new ReplyRecorded(LETTER, 1, reply(DUE), false), new LetterDeadlineMet(LETTER, REPLY));
    }

    @Test
    void isTakenAndFlaggedAfterTheSilence() {
        var late = reply(DUE.plusDays(3));
        letter.served()
                .after(Caller.SYSTEM, SILENCE)
                .on(DUE.plusDays(3))
                .when(OFFICER, record(late))
                .expectEvents(new ReplyRecorded(LETTER, 1, late, true));
    }

    @Test
    void endsTheUrging() {
        var late = reply(DUE.plusDays(3));
        letter.served()
                .after(Caller.SYSTEM, urging(DUE, replyClock().overdueAt()), SILENCE)
                .on(DUE.plusDays(3))
                .when(OFFICER, record(late))
                .expectEvents(
                        new ReplyRecorded(LETTER, 1, late, true),
                        new LetterDeadlineVoided(LETTER, LetterClock.URGING, "REPLIED"));
    }

    @Test
    void comesAfterTheSilenceEvenWhereNobodyHadNoticedIt() {
        var late = reply(DUE.plusDays(1));
        letter.served()
                .on(DUE.plusDays(1))
                .when(OFFICER, record(late))
                .expectEvents(SILENCE, new ReplyRecorded(LETTER, 1, late, true));
    }

    @Test
    void isInTimeWhenPostedInTime() {
        var posted = new Reply(Stance.OBJECT, null, DUE, DUE.plusDays(4), List.of());
        letter.served()
                .after(Caller.SYSTEM, SILENCE)
                .on(DUE.plusDays(4))
                .when(OFFICER, record(posted))
                .expectEvents(
                        new ReplyRecorded(LETTER, 1, posted, false),
                        new LetterOverdueTakenBack(LETTER, REPLY, DUE),
                        new LetterDeadlineMet(LETTER, REPLY));
    }

    @Test
    void mayComeAgain() {
        letter.served()
                .after(
                        OFFICER,
                        new ReplyRecorded(LETTER, 1, reply(SERVED), false),
                        new LetterDeadlineMet(LETTER, REPLY))
                .on(SERVED.plusDays(2))
                .when(OFFICER, record(reply(SERVED.plusDays(2))))
                .expectEvents(new ReplyRecorded(LETTER, 2, reply(SERVED.plusDays(2)), false));
    }

    @Test
    void speaksOfDemandsThatTheLetterHas() {
        var aboutThird = new Reply(
                Stance.ACCEPT, null, null, SERVED, List.of(new Reply.DemandReply(3, Stance.ACCEPT, null, null)));
        letter.served()
                .when(OFFICER, record(aboutThird))
                .expectException(refusal("letter.answers-its-demands", Map.of("field", "demands[0].n", "n", "3")));
    }

    @Test
    void isHeldToTheDayThatItPromises() {
        var promise = promising(SERVED.plusDays(12));
        letter.served()
                .when(OFFICER, record(promise))
                .expectEvents(
                        new ReplyRecorded(LETTER, 1, promise, false),
                        new LetterDeadlineMet(LETTER, REPLY),
                        new LetterDeadlineSet(LETTER, promised(SERVED.plusDays(12))));
    }

    @Test
    void isHeldToItsLastWord() {
        var promise = promising(SERVED.plusDays(20));
        letter.served()
                .after(OFFICER, new ReplyRecorded(LETTER, 1, promising(SERVED.plusDays(12)), false))
                .after(OFFICER, new LetterDeadlineSet(LETTER, promised(SERVED.plusDays(12))))
                .when(OFFICER, record(promise))
                .expectEvents(
                        new ReplyRecorded(LETTER, 2, promise, false),
                        new LetterDeadlineVoided(LETTER, "promise-1", "PROMISED_ANEW"),
                        new LetterDeadlineSet(LETTER, promised(SERVED.plusDays(20))));
    }

    @Test
    void promisesNothingForThePast() {
        letter.served()
                .when(OFFICER, record(promising(SERVED.minusDays(1))))
                .expectException(refusal(
                        "letter.not-before",
                        Map.of("field", "demands[0].promisedOn", "day", "2026-11-23", "limit", "2026-11-24")));
    }

    @Test
    void doesNotComeBeforeTheLetter() {
        letter.served().when(OFFICER, record(reply(SERVED.minusDays(1)))).expectException(refusal("letter.not-before"));
    }

    @Test
    void doesNotComeFromTheFuture() {
        letter.served().when(OFFICER, record(reply(SERVED.plusDays(1)))).expectException(refusal("letter.not-after"));
    }

    @Test
    void isNotPostedAfterItCame() {
        var impossible = new Reply(Stance.ACCEPT, null, SERVED.plusDays(1), SERVED, List.of());
        letter.served()
                .on(SERVED.plusDays(1))
                .when(OFFICER, record(impossible))
                .expectException(refusal("letter.not-after"));
    }

    @Test
    void answersAServedLetterOnly() {
        letter.issued().when(OFFICER, record(reply(SERVED))).expectException(refusal("letter.not-in-this-state"));
    }

    private static Reply promising(LocalDate day) {
        return new Reply(
                Stance.ACCEPT, null, null, SERVED, List.of(new Reply.DemandReply(1, Stance.ACCEPT, day, null)));
    }

    private static Deadline promised(LocalDate day) {
        return LetterOffice.LIMITS.agreed("promise-1", "reply.promised", SERVED, day, LetterOffice.morningOf(SERVED));
    }

    private static RecordReply record(Reply reply) {
        return new RecordReply(LETTER, reply);
    }
}
