package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.SIGNED;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.morningOf;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.Assessment;
import org.hanshu.api.letter.LetterCommand.ApproveLetter;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterCommand.IssueLetter;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Caller;
import org.junit.jupiter.api.Test;

/** What happened to a letter on Tuesday and is entered on Friday. */
class LetterLateEntryTest {

    private static final LocalDate DUE = replyClock().due();
    private static final String TOO_EARLY = "shared.before-what-it-depends-on";

    private final LetterOffice letter = new LetterOffice();

    @Test
    void takesTheSilenceBackWhereAnAnswerHadComeInTime() {
        letter.served()
                .after(Caller.SYSTEM, new LetterDeadlineMissed(LETTER, REPLY, DUE, LetterKind.OPINION))
                .on(DUE.plusDays(3))
                .whenTold(morningOf(DUE.minusDays(1)), OFFICER, new RecordReply(LETTER, reply(DUE.minusDays(1))))
                .expectEvents(
                        new ReplyRecorded(LETTER, 1, reply(DUE.minusDays(1)), false),
                        new LetterOverdueTakenBack(LETTER, REPLY, DUE),
                        new LetterDeadlineMet(LETTER, REPLY));
    }

    @Test
    void takesNothingBackWhereALaterAnswerComesAfterASettledSilence() {
        letter.served()
                .after(Caller.SYSTEM, new LetterDeadlineMissed(LETTER, REPLY, DUE, LetterKind.OPINION))
                .after(OFFICER, new ReplyRecorded(LETTER, 1, reply(DUE.plusDays(1)), true))
                .on(DUE.plusDays(3))
                .when(OFFICER, new RecordReply(LETTER, reply(DUE.plusDays(2))))
                .expectEvents(new ReplyRecorded(LETTER, 2, reply(DUE.plusDays(2)), true));
    }

    @Test
    void keepsADemandThatWasVerifiedInTime() {
        var clock = LetterOffice.clock("demand-2", "demand.other", SERVED);
        letter.served()
                .after(OFFICER, new RectificationRecorded(LETTER, 2, 1, null, null, SERVED, List.of()))
                .after(Caller.SYSTEM, new LetterDeadlineMissed(LETTER, LetterEvent.demandClock(2), clock.due(), null))
                .on(clock.due().plusDays(3))
                .whenTold(morningOf(clock.due()), OFFICER, verified())
                .expectEvents(
                        new RectificationVerified(
                                LETTER,
                                2,
                                List.of(1),
                                VerificationOutcome.VERIFIED,
                                null,
                                VerificationBasis.DOCUMENT,
                                List.of("officer.gz", "officer2.gz"),
                                null),
                        new LetterOverdueTakenBack(LETTER, LetterEvent.demandClock(2), clock.due()),
                        new LetterDeadlineMet(LETTER, LetterEvent.demandClock(2)));
    }

    @Test
    void isNotApprovedBeforeItWasDrafted() {
        letter.drafted()
                .whenTold(morningOf(SIGNED), HEAD, new ApproveLetter(LETTER, null))
                .expectNoEvents()
                .expectException(refusal(TOO_EARLY));
    }

    @Test
    void isNotSignedBeforeItWasApproved() {
        letter.approved()
                .whenTold(morningOf(SIGNED), HEAD, new IssueLetter(LETTER))
                .expectNoEvents()
                .expectException(refusal(TOO_EARLY));
    }

    @Test
    void isNotServedBeforeItWasSigned() {
        var serve = new ServeLetter(LETTER, ServiceMethod.MAIL, SIGNED, null, List.of());
        letter.issued()
                .whenTold(morningOf(SIGNED), OFFICER, serve)
                .expectNoEvents()
                .expectException(refusal(TOO_EARLY));
    }

    @Test
    void isNotAnsweredNorJudgedBeforeItWasServed() {
        letter.served()
                .whenTold(morningOf(SIGNED), OFFICER, new RecordReply(LETTER, reply(SERVED)))
                .expectNoEvents()
                .expectException(refusal(TOO_EARLY));
        letter.whenTold(morningOf(SIGNED), OFFICER, new AssessLetter(LETTER, Assessment.ESCALATE, null))
                .expectNoEvents()
                .expectException(refusal(TOO_EARLY));
    }

    private static VerifyRectification verified() {
        return new VerifyRectification(
                LETTER,
                2,
                List.of(),
                VerificationOutcome.VERIFIED,
                null,
                VerificationBasis.DOCUMENT,
                List.of("officer.gz", "officer2.gz"),
                null);
    }
}
