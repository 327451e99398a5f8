package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.TIANHE;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.LIMITS;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.morningOf;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;

import java.time.LocalDate;
import java.util.Map;
import org.hanshu.api.letter.LetterCommand.ExtendDeadline;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** More time for a letter's answer, or for one of its demands. */
class LetterExtensionTest {

    private static final LocalDate DUE = replyClock().due();
    private static final LocalDate LATER = LocalDate.of(2026, 12, 21);

    private final LetterOffice letter = new LetterOffice();

    @Test
    void movesTheAnswerAndThePaymentsThatFollowIt() {
        letter.served()
                .when(OFFICER, extend(null, LATER))
                .expectEvents(
                        extended(LIMITS.moved(replyClock(), LATER, morningOf(SERVED))),
                        extended(LIMITS.deadline("demand-1", "demand.payment", TIANHE, LATER, morningOf(SERVED))));
    }

    @Test
    void movesOneDemandAlone() {
        var of = clock("demand-2", "demand.other", SERVED);
        var to = of.due().plusDays(3);
        letter.served().when(OFFICER, extend(2, to)).expectEvents(extended(LIMITS.moved(of, to, morningOf(SERVED))));
    }

    @Test
    void lastsForTheAnswerThatComesWithinIt() {
        var late = reply(DUE.plusDays(5));
        letter.served()
                .after(OFFICER, extended(LIMITS.moved(replyClock(), LATER, morningOf(SERVED))))
                .on(DUE.plusDays(5))
                .when(OFFICER, new RecordReply(LETTER, late))
                .expectEvents(new ReplyRecorded(LETTER, 1, late, false), new LetterDeadlineMet(LETTER, REPLY));
    }

    @Test
    void isGivenOnce() {
        letter.served()
                .after(OFFICER, extended(LIMITS.moved(replyClock(), LATER, morningOf(SERVED))))
                .when(OFFICER, extend(null, LATER.plusDays(1)))
                .expectException(refusal("letter.extended-once", Map.of("due", "2026-12-21")));
    }

    @Test
    void isFifteenWorkingDaysAtMost() {
        letter.served().when(OFFICER, extend(null, LocalDate.of(2026, 12, 30))).expectSuccessfulHandlerExecution();
        letter.when(OFFICER, extend(null, LocalDate.of(2026, 12, 31)))
                .expectException(
                        refusal("letter.not-after", Map.of("field", "to", "day", "2026-12-31", "limit", "2026-12-30")));
    }

    @Test
    void neverShortens() {
        letter.served().when(OFFICER, extend(null, DUE)).expectException(refusal("letter.not-before"));
    }

    @Test
    void isTooLateOnceTheTimeIsOver() {
        letter.served()
                .on(DUE.plusDays(1))
                .when(OFFICER, extend(null, LATER))
                .expectException(refusal("letter.extended-while-it-runs", Map.of("state", "AWAITING_REPLY")));
        letter.after(Caller.SYSTEM, new LetterDeadlineMissed(LETTER, REPLY, DUE, LetterKind.OPINION))
                .when(OFFICER, extend(null, LATER))
                .expectException(refusal("letter.extended-while-it-runs", Map.of("state", "OVERDUE")));
    }

    @Test
    void isNotNeededOnceTheAnswerCame() {
        letter.served()
                .after(
                        OFFICER,
                        new ReplyRecorded(LETTER, 1, reply(SERVED), false),
                        new LetterDeadlineMet(LETTER, REPLY))
                .when(OFFICER, extend(null, LATER))
                .expectException(refusal("letter.extended-while-it-runs"));
    }

    @Test
    void belongsToADemandThatTheLetterHas() {
        letter.served().when(OFFICER, extend(3, LATER)).expectException(refusal("letter.has-no-such-demand"));
    }

    @Test
    void followsTheService() {
        letter.issued().when(OFFICER, extend(null, LATER)).expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isGivenByWhoWorksOnIt() {
        letter.served()
                .when(LetterOffice.of("clerk.gz", Role.CLERK), extend(null, LATER))
                .expectException(refusal("shared.not-allowed"));
    }

    private static ExtendDeadline extend(@Nullable Integer demand, LocalDate to) {
        return new ExtendDeadline(LETTER, demand, to, text("单位书面申请"));
    }

    private static LetterDeadlineExtended extended(Deadline deadline) {
        return new LetterDeadlineExtended(LETTER, deadline, text("单位书面申请"));
    }
}
