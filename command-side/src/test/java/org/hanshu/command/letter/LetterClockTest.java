package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;
import static org.hanshu.api.period.Reminder.Code.THREE_WORKING_DAYS_LEFT;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;
import static org.hanshu.command.letter.LetterOffice.urging;

import java.time.Duration;
import java.time.Instant;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCommand.RemindOfDeadline;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.Caller;
import org.junit.jupiter.api.Test;

/** A letter's clock that fires. */
class LetterClockTest {

    private static final LetterDeadlineMissed SILENCE =
            new LetterDeadlineMissed(LETTER, REPLY, replyClock().due(), LetterKind.OPINION);

    private final LetterOffice letter = new LetterOffice();

    @Test
    void remindsOnce() {
        letter.served().at(timeOf(THREE_WORKING_DAYS_LEFT));
        letter.when(Caller.SYSTEM, remind(THREE_WORKING_DAYS_LEFT)).expectEvents(reminded(THREE_WORKING_DAYS_LEFT));
        letter.after(Caller.SYSTEM, reminded(THREE_WORKING_DAYS_LEFT))
                .when(Caller.SYSTEM, remind(THREE_WORKING_DAYS_LEFT))
                .expectNoEvents();
    }

    @Test
    void makesNobodysVersionStaleByReminding() {
        letter.served()
                .after(Caller.SYSTEM, reminded(THREE_WORKING_DAYS_LEFT))
                .whenSeen(7, OFFICER, new RecordReply(LETTER, reply(SERVED)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void doesNotRemindOfWhatWasAnswered() {
        letter.served()
                .after(
                        OFFICER,
                        new ReplyRecorded(LETTER, 1, reply(SERVED), false),
                        new LetterDeadlineMet(LETTER, REPLY))
                .at(timeOf(THREE_WORKING_DAYS_LEFT))
                .when(Caller.SYSTEM, remind(THREE_WORKING_DAYS_LEFT))
                .expectNoEvents();
    }

    @Test
    void doesNotRemindTooEarly() {
        letter.served().when(Caller.SYSTEM, remind(THREE_WORKING_DAYS_LEFT)).expectNoEvents();
    }

    @Test
    void remindsOnceMoreAfterTheSilence() {
        letter.served().after(Caller.SYSTEM, SILENCE).at(timeOf(ONE_WORKING_DAY_LATE));
        letter.when(Caller.SYSTEM, remind(ONE_WORKING_DAY_LATE)).expectEvents(reminded(ONE_WORKING_DAY_LATE));
        letter.when(Caller.SYSTEM, remind(THREE_WORKING_DAYS_LEFT)).expectNoEvents();
    }

    @Test
    void urgesWhoIsSilentAndNamesTheLetterThatShouldFollow() {
        letter.served()
                .at(replyClock().overdueAt())
                .when(Caller.SYSTEM, new MissDeadline(LETTER, REPLY))
                .expectEvents(urging(replyClock().due(), replyClock().overdueAt()), SILENCE);
    }

    @Test
    void runsOutForWhoWasUrgedInVain() {
        var urging = urging(replyClock().due(), replyClock().overdueAt());
        letter.served()
                .after(Caller.SYSTEM, urging, SILENCE)
                .at(urging.deadline().overdueAt())
                .when(Caller.SYSTEM, new MissDeadline(LETTER, LetterClock.URGING))
                .expectEvents(new LetterDeadlineMissed(
                        LETTER, LetterClock.URGING, urging.deadline().due(), LetterKind.OPINION));
    }

    @Test
    void runsOutOnce() {
        letter.served()
                .after(Caller.SYSTEM, SILENCE)
                .at(replyClock().overdueAt())
                .when(Caller.SYSTEM, new MissDeadline(LETTER, REPLY))
                .expectNoEvents();
    }

    @Test
    void doesNotRunOutBeforeTheDayIsOver() {
        letter.served()
                .at(replyClock().overdueAt().minus(Duration.ofSeconds(1)))
                .when(Caller.SYSTEM, new MissDeadline(LETTER, REPLY))
                .expectNoEvents();
    }

    @Test
    void runsOutForADemandWithoutALetterToFollow() {
        var demand = clock("demand-2", "demand.other", SERVED);
        letter.served()
                .at(demand.overdueAt())
                .when(Caller.SYSTEM, new MissDeadline(LETTER, "demand-2"))
                .expectEvents(new LetterDeadlineMissed(LETTER, "demand-2", demand.due(), null));
    }

    @Test
    void doesNotExistBeforeTheService() {
        letter.issued().when(Caller.SYSTEM, new MissDeadline(LETTER, REPLY)).expectNoEvents();
    }

    @Test
    void firesForTheSystemOnly() {
        letter.served()
                .at(replyClock().overdueAt())
                .when(HEAD, new MissDeadline(LETTER, REPLY))
                .expectException(refusal("shared.not-allowed"));
    }

    private static Instant timeOf(Reminder.Code code) {
        return replyClock().reminders().stream()
                .filter(reminder -> reminder.code() == code)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static RemindOfDeadline remind(Reminder.Code code) {
        return new RemindOfDeadline(LETTER, REPLY, code);
    }

    private static LetterDeadlineReminded reminded(Reminder.Code code) {
        return new LetterDeadlineReminded(LETTER, REPLY, code, replyClock().due());
    }
}
