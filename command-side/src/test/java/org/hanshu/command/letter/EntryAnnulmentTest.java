package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;
import static org.hanshu.command.letter.LetterOffice.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.letter.AttemptOutcome;
import org.hanshu.api.letter.LetterCorrectionCommand.AnnulLetterEntry;
import org.hanshu.api.letter.LetterCorrectionCommand.ConfirmLetterCorrection;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.SampleLetters;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.command.shared.EventIds;
import org.junit.jupiter.api.Test;

/** An entry that should not have been made. */
class EntryAnnulmentTest {

    private static final LocalDate SOON = SERVED.plusDays(3);

    /** The first entry after the letter was served. */
    private static final String ENTRY = EventIds.at(8);

    private final LetterOffice letter = new LetterOffice();

    @Test
    void setsTheClockGoingAgainWhenTheReplyWasToAnotherLetter() {
        letter.served()
                .after(OFFICER, inTime(1), new LetterDeadlineMet(LETTER, REPLY))
                .on(SOON);
        letter.when(OFFICER, annul(ENTRY))
                .expectEvents(
                        new ReplyAnnulled(LETTER, ENTRY, 1, LetterStatus.AWAITING_REPLY, text("登错")),
                        new LetterDeadlineReopened(LETTER, replyClock(), false, null));
    }

    @Test
    void findsTheSilenceThatAWrongReplyHid() {
        letter.served().after(OFFICER, inTime(1), new LetterDeadlineMet(LETTER, REPLY));
        letter.at(replyClock().overdueAt())
                .when(OFFICER, annul(ENTRY))
                .expectEvents(
                        new ReplyAnnulled(LETTER, ENTRY, 1, LetterStatus.AWAITING_REPLY, text("登错")),
                        new LetterDeadlineReopened(LETTER, replyClock(), false, null),
                        urging(replyClock().due(), replyClock().overdueAt()),
                        silence());
    }

    @Test
    void isSilentAgainWithoutTheLateReply() {
        letter.served().after(Caller.SYSTEM, silence());
        var late = new ReplyRecorded(LETTER, 1, reply(replyClock().due().plusDays(2)), true);
        letter.after(OFFICER, late).on(replyClock().due().plusDays(3));
        var annulled = new ReplyAnnulled(LETTER, EventIds.at(9), 1, LetterStatus.OVERDUE, text("登错"));
        letter.when(OFFICER, annul(EventIds.at(9)))
                .expectEvents(
                        annulled,
                        urging(
                                replyClock().due(),
                                LetterOffice.morningOf(replyClock().due().plusDays(3))),
                        new LetterDeadlineReopened(LETTER, replyClock(), true, null));
        letter.on(replyClock().due().plusDays(30))
                .when(OFFICER, annul(EventIds.at(9)))
                .expectEvents(annulled, new LetterDeadlineReopened(LETTER, replyClock(), true, LetterKind.OPINION));
    }

    @Test
    void leavesTheOtherReply() {
        letter.served()
                .after(OFFICER, inTime(1), new LetterDeadlineMet(LETTER, REPLY), inTime(2))
                .on(SOON);
        letter.when(OFFICER, annul(ENTRY))
                .expectEvents(new ReplyAnnulled(LETTER, ENTRY, 1, LetterStatus.REPLIED, text("登错")));
    }

    @Test
    void asksASecondPersonWhereMoneyGoesWithIt() {
        letter.served().after(OFFICER, EntryCorrectionTest.paid("59000.00")).on(SOON);
        var asked = new LetterCorrectionAsked(LETTER, 1, ENTRY, CorrectionKind.ANNUL, List.of(), text("登错"));
        letter.when(OFFICER, annul(ENTRY)).expectEvents(asked);
        letter.after(OFFICER, asked)
                .when(HEAD, new ConfirmLetterCorrection(LETTER, 1))
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        new RectificationAnnulled(LETTER, ENTRY, 1, 1, DemandState.OPEN, text("登错")));
    }

    @Test
    void asksNobodyWhereNoMoneyGoesWithIt() {
        letter.served()
                .after(OFFICER, new RectificationRecorded(LETTER, 2, 1, null, null, SERVED, List.of()))
                .on(SOON);
        letter.when(OFFICER, annul(ENTRY))
                .expectEvents(new RectificationAnnulled(LETTER, ENTRY, 2, 1, DemandState.OPEN, text("登错")));
    }

    @Test
    void doesNotTakeAwayWhatWasChecked() {
        letter.served()
                .after(OFFICER, EntryCorrectionTest.paid("59000.00"), EntryCorrectionTest.verified(1))
                .on(SOON);
        letter.when(OFFICER, annul(ENTRY))
                .expectException(refusal(
                        "correction.nothing-stands-on-the-entry", Map.of("later", "letter.rectification-verified")));
    }

    @Test
    void opensTheDemandAgainWithoutItsCheck() {
        var check = EventIds.at(9);
        letter.served()
                .after(
                        OFFICER,
                        EntryCorrectionTest.paid("59000.00"),
                        EntryCorrectionTest.verified(1),
                        new LetterDeadlineMet(LETTER, "demand-1"))
                .on(SOON);
        letter.after(OFFICER, new LetterCorrectionAsked(LETTER, 1, check, CorrectionKind.ANNUL, List.of(), text("登错")));
        letter.when(HEAD, new ConfirmLetterCorrection(LETTER, 1))
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        new VerificationAnnulled(
                                LETTER, check, 1, 1, List.of(1), Money.ZERO, DemandState.CLAIMED_DONE, text("登错")),
                        new LetterDeadlineReopened(
                                LETTER,
                                clock("demand-1", "demand.payment", replyClock().due()),
                                false,
                                null),
                        new LetterDeadlineSet(LETTER, clock("check-1", "rectification.check", SERVED)));
    }

    @Test
    void bringsARefusedLetterBackOnItsWay() {
        letter.issued().after(OFFICER, new ReceiptRefused(LETTER, SERVED, List.of(), null, LetterKind.OPINION));
        var entry = EventIds.at(4);
        letter.when(OFFICER, annul(entry))
                .expectEvents(new ReceiptRefusalAnnulled(LETTER, entry, LetterStatus.ISSUED, text("登错")));
        letter.after(OFFICER, SampleLetters.served())
                .when(OFFICER, annul(entry))
                .expectException(refusal("correction.nothing-stands-on-the-entry"));
    }

    @Test
    void takesAwayAnAttempt() {
        letter.issued()
                .after(
                        OFFICER,
                        new ServiceAttempted(LETTER, ServiceMethod.MAIL, SERVED, AttemptOutcome.NO_ONE_THERE, null));
        var entry = EventIds.at(4);
        letter.when(OFFICER, annul(entry))
                .expectEvents(new AttemptAnnulled(LETTER, entry, 1, AttemptOutcome.NO_ONE_THERE, text("登错")));
    }

    @Test
    void happensOnce() {
        letter.served()
                .after(
                        OFFICER,
                        inTime(1),
                        inTime(2),
                        new ReplyAnnulled(LETTER, ENTRY, 1, LetterStatus.REPLIED, text("登错")))
                .on(SOON);
        letter.when(OFFICER, annul(ENTRY)).expectException(refusal("correction.entry-is-annulled"));
        letter.when(OFFICER, annul(EventIds.at(10)))
                .expectException(refusal("correction.names-the-entry", Map.of("field", "event", "original", ENTRY)));
    }

    @Test
    void isOfAnEntryThatCanGo() {
        letter.served().on(SOON);
        letter.when(OFFICER, annul(EventIds.at(4))).expectException(refusal("correction.entry-can-be-annulled"));
        letter.when(OFFICER, annul("elsewhere")).expectException(refusal("correction.has-no-such-entry"));
    }

    @Test
    void isNotOfALetterThatWasJudged() {
        letter.served()
                .after(OFFICER, inTime(1), new LetterSatisfied(LETTER, "officer.gz", null))
                .on(SOON);
        letter.when(OFFICER, annul(ENTRY)).expectException(refusal("letter.not-in-this-state"));
    }

    private static ReplyRecorded inTime(int n) {
        return new ReplyRecorded(LETTER, n, reply(SERVED), false);
    }

    private static LetterDeadlineMissed silence() {
        return new LetterDeadlineMissed(LETTER, REPLY, replyClock().due(), LetterKind.OPINION);
    }

    private static AnnulLetterEntry annul(String event) {
        return new AnnulLetterEntry(LETTER, event, text("登错"));
    }
}
