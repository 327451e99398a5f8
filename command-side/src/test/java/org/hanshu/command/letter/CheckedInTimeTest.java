package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.morningOf;

import java.util.List;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterCorrectionCommand.AnnulLetterEntry;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.RectificationTaken;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.command.shared.EventIds;
import org.junit.jupiter.api.Test;

/** What an addressee says it did, which somebody has to look at in time. */
class CheckedInTimeTest {

    private static final List<String> TWO = List.of("officer.gz", "officer2.gz");

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isLookedAtWithinTenWorkingDays() {
        letter.served()
                .when(OFFICER, new RecordRectification(LETTER, 2, null, null, SERVED, List.of()))
                .expectEvents(recorded(1), new LetterDeadlineSet(LETTER, check()))
                .expectResultMessagePayload(new RectificationTaken(LETTER.value(), 9, 1));
    }

    @Test
    void isWaitedForOnceHoweverMuchIsEntered() {
        claimed()
                .on(SERVED.plusDays(2))
                .when(OFFICER, new RecordRectification(LETTER, 2, null, null, SERVED, List.of()))
                .expectEvents(recorded(2));
    }

    @Test
    void isDoneWithOnceItIsChecked() {
        claimed()
                .when(OFFICER, verify(VerificationOutcome.REJECTED))
                .expectEvents(verified(VerificationOutcome.REJECTED), new LetterDeadlineMet(LETTER, "check-2"));
    }

    @Test
    void isFoundCheckedInTimeWhereThatIsEnteredLater() {
        claimed().after(Caller.SYSTEM, missed());
        letter.on(check().due().plusDays(1))
                .whenTold(morningOf(SERVED.plusDays(1)), OFFICER, verify(VerificationOutcome.REJECTED))
                .expectEvents(
                        verified(VerificationOutcome.REJECTED),
                        new LetterOverdueTakenBack(LETTER, "check-2", check().due()),
                        new LetterDeadlineMet(LETTER, "check-2"));
    }

    @Test
    void isCheckedLateToo() {
        claimed().after(Caller.SYSTEM, missed());
        letter.on(check().due().plusDays(1))
                .when(OFFICER, verify(VerificationOutcome.REJECTED))
                .expectEvents(
                        verified(VerificationOutcome.REJECTED),
                        new LetterDeadlineVoided(LETTER, "check-2", "REJECTED"));
    }

    @Test
    void isWaitedForNoMoreWhereItWasNeverSaid() {
        claimed()
                .when(OFFICER, new AnnulLetterEntry(LETTER, EventIds.at(8), text("属另一函书")))
                .expectEvents(
                        new RectificationAnnulled(LETTER, EventIds.at(8), 2, 1, DemandState.OPEN, text("属另一函书")),
                        new LetterDeadlineVoided(LETTER, "check-2", "OPEN"));
    }

    private LetterOffice claimed() {
        return letter.served().after(OFFICER, recorded(1), new LetterDeadlineSet(LETTER, check()));
    }

    private static Deadline check() {
        return clock("check-2", "rectification.check", SERVED);
    }

    private static LetterDeadlineMissed missed() {
        return new LetterDeadlineMissed(LETTER, "check-2", check().due(), null);
    }

    private static RectificationRecorded recorded(int n) {
        return new RectificationRecorded(LETTER, 2, n, null, null, SERVED, List.of());
    }

    private static VerifyRectification verify(VerificationOutcome outcome) {
        return new VerifyRectification(LETTER, 2, List.of(), outcome, null, VerificationBasis.DOCUMENT, TWO, null);
    }

    private static RectificationVerified verified(VerificationOutcome outcome) {
        return new RectificationVerified(LETTER, 2, List.of(1), outcome, null, VerificationBasis.DOCUMENT, TWO, null);
    }
}
