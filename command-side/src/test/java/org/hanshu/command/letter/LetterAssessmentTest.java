package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.NUMBER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;

import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.Assessment;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCommand.WithdrawLetter;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Caller;
import org.junit.jupiter.api.Test;

/** The judgement that ends a letter. */
class LetterAssessmentTest {

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isSatisfiedOnceEveryDemandIsVerified() {
        answered();
        putRight(1);
        putRight(2);
        letter.when(OFFICER, assess(Assessment.SATISFIED))
                .expectEvents(
                        new LetterSatisfied(LETTER, "officer.gz", text("整改完毕")),
                        new LetterDeadlineSet(LETTER, clock(LetterClock.RECHECK, "recheck", SERVED)));
    }

    @Test
    void namesTheDemandsThatAreOpen() {
        answered();
        putRight(1);
        letter.when(OFFICER, assess(Assessment.SATISFIED))
                .expectException(refusal("letter.every-demand-is-verified", Map.of("open", "2 (OPEN)")));
    }

    @Test
    void stopsTheClocksThatStillRun() {
        answered();
        letter.when(OFFICER, assess(Assessment.ESCALATE))
                .expectEvents(
                        new LetterDeadlineVoided(LETTER, "demand-1", "ESCALATED"),
                        new LetterDeadlineVoided(LETTER, "demand-2", "ESCALATED"),
                        new LetterEscalated(LETTER, "officer.gz", text("整改完毕"), "OPINION"));
    }

    @Test
    void goesUpTheLadderAfterSilence() {
        letter.served()
                .after(
                        Caller.SYSTEM,
                        new LetterDeadlineMissed(LETTER, REPLY, replyClock().due(), LetterKind.OPINION))
                .when(OFFICER, assess(Assessment.ESCALATE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void goesUpTheLadderAfterARefusalToReceive() {
        letter.issued()
                .after(OFFICER, new ReceiptRefused(LETTER, SERVED, List.of(), null, LetterKind.OPINION))
                .when(OFFICER, assess(Assessment.ESCALATE))
                .expectEvents(new LetterEscalated(LETTER, "officer.gz", text("整改完毕"), "OPINION"));
    }

    @Test
    void doesNotGoUpTheLadderWhileItsClockRuns() {
        letter.served().when(OFFICER, assess(Assessment.ESCALATE)).expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isFinal() {
        answered();
        letter.after(OFFICER, new LetterEscalated(LETTER, "officer.gz", null, "OPINION"))
                .when(OFFICER, new RecordReply(LETTER, reply(SERVED)))
                .expectException(
                        refusal("letter.not-in-this-state", Map.of("state", "ESCALATED", "allowed", "correct")));
    }

    @Test
    void isSparedWhenTheLetterIsWithdrawn() {
        letter.served()
                .when(HEAD, new WithdrawLetter(LETTER, text("对象有误")))
                .expectEvents(
                        new LetterDeadlineVoided(LETTER, "demand-1", "WITHDRAWN"),
                        new LetterDeadlineVoided(LETTER, "demand-2", "WITHDRAWN"),
                        new LetterDeadlineVoided(LETTER, REPLY, "WITHDRAWN"),
                        new LetterWithdrawn(LETTER, NUMBER, text("对象有误")));
    }

    private void answered() {
        letter.served()
                .after(
                        OFFICER,
                        new ReplyRecorded(LETTER, 1, reply(SERVED), false),
                        new LetterDeadlineMet(LETTER, REPLY));
    }

    private void putRight(int demand) {
        letter.after(
                OFFICER,
                new RectificationRecorded(LETTER, demand, 1, null, null, SERVED, List.of()),
                new RectificationVerified(
                        LETTER,
                        demand,
                        List.of(1),
                        VerificationOutcome.VERIFIED,
                        null,
                        VerificationBasis.BANK_RECORD,
                        List.of("officer.gz", "officer2.gz"),
                        null),
                new LetterDeadlineMet(LETTER, "demand-" + demand));
    }

    private static AssessLetter assess(Assessment outcome) {
        return new AssessLetter(LETTER, outcome, text("整改完毕"));
    }
}
