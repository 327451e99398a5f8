package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.SIGNED;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.AttemptOutcome;
import org.hanshu.api.letter.LetterCommand.DispatchLetter;
import org.hanshu.api.letter.LetterCommand.MarkUndeliverable;
import org.hanshu.api.letter.LetterCommand.RecordAttempt;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterEvent.LetterDispatched;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A signed letter on its way, and what comes back. */
class LetterSendingTest {

    private static final LetterDispatched POSTED =
            new LetterDispatched(LETTER, ServiceMethod.MAIL, "EA123456789CN", SIGNED);
    private static final LetterUndeliverable LOST = new LetterUndeliverable(LETTER, SERVED, text("查无此单位"));

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isPostedWithItsTrackingNumber() {
        letter.issued().when(OFFICER, post(ServiceMethod.MAIL, SIGNED)).expectEvents(POSTED);
    }

    @Test
    void isPostedTodayWhereNoDayIsTold() {
        letter.issued()
                .when(OFFICER, post(ServiceMethod.MAIL, null))
                .expectEvents(new LetterDispatched(LETTER, ServiceMethod.MAIL, "EA123456789CN", SERVED));
    }

    @Test
    void isPostedAgainAfterItCameBack() {
        letter.issued()
                .after(OFFICER, POSTED, attempted(AttemptOutcome.RETURNED_BY_POST), LOST)
                .when(OFFICER, post(ServiceMethod.MAIL, SERVED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotPostedUnsigned() {
        letter.approved()
                .when(OFFICER, post(ServiceMethod.MAIL, SIGNED))
                .expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isNotPostedBeforeItWasSigned() {
        letter.issued()
                .when(OFFICER, post(ServiceMethod.MAIL, SIGNED.minusDays(1)))
                .expectException(refusal("letter.not-before"));
    }

    @Test
    void isNotPostedTomorrow() {
        letter.issued()
                .when(OFFICER, post(ServiceMethod.MAIL, SERVED.plusDays(1)))
                .expectException(refusal("letter.not-after"));
    }

    @Test
    void isNotSentByPublicNotice() {
        letter.issued()
                .when(OFFICER, post(ServiceMethod.PUBLIC_NOTICE, SERVED))
                .expectException(refusal(
                        "letter.can-be-sent",
                        Map.of(
                                "field",
                                "method",
                                "method",
                                "PUBLIC_NOTICE",
                                "allowed",
                                "IN_PERSON, MAIL, ELECTRONIC")));
    }

    @Test
    void isSentByWhoWorksOnIt() {
        letter.issued()
                .when(LetterOffice.of("clerk.gz", Role.CLERK), post(ServiceMethod.MAIL, SERVED))
                .expectException(refusal("shared.not-allowed"));
    }

    @Test
    void remembersEachAttempt() {
        letter.issued()
                .after(OFFICER, POSTED)
                .when(OFFICER, attempt(AttemptOutcome.RETURNED_BY_POST, SERVED))
                .expectEvents(attempted(AttemptOutcome.RETURNED_BY_POST));
    }

    @Test
    void isNotTriedBeforeItWasSigned() {
        letter.issued()
                .when(OFFICER, attempt(AttemptOutcome.NO_ONE_THERE, SIGNED.minusDays(1)))
                .expectException(refusal("letter.not-before"));
    }

    @Test
    void isNotTriedTomorrow() {
        letter.issued()
                .when(OFFICER, attempt(AttemptOutcome.NO_ONE_THERE, SERVED.plusDays(1)))
                .expectException(refusal("letter.not-after"));
    }

    @Test
    void isNotTriedOnceServed() {
        letter.served()
                .when(OFFICER, attempt(AttemptOutcome.NO_ONE_THERE, SERVED))
                .expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isUndeliverableOnceItCameBack() {
        letter.issued()
                .after(OFFICER, POSTED, attempted(AttemptOutcome.RETURNED_BY_POST))
                .when(OFFICER, giveUp(SERVED))
                .expectEvents(LOST);
    }

    @Test
    void isNotUndeliverableBeforeAnybodyTried() {
        letter.issued()
                .after(OFFICER, POSTED)
                .when(OFFICER, giveUp(SERVED))
                .expectException(refusal("letter.undeliverable-once-tried", Map.of()));
    }

    @Test
    void isNotUndeliverableToWhoRefusesIt() {
        letter.issued()
                .after(OFFICER, POSTED, attempted(AttemptOutcome.REFUSED))
                .when(OFFICER, giveUp(SERVED))
                .expectException(refusal("letter.undeliverable-once-tried"));
    }

    @Test
    void isNotUndeliverableInTheFuture() {
        letter.issued()
                .after(OFFICER, attempted(AttemptOutcome.ADDRESS_UNKNOWN))
                .when(OFFICER, giveUp(SERVED.plusDays(1)))
                .expectException(refusal("letter.not-after"));
    }

    @Test
    void isNotUndeliverableOnceServed() {
        letter.served().when(OFFICER, giveUp(SERVED)).expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isServedByPublicNoticeWhereItIsUndeliverable() {
        letter.issued()
                .after(OFFICER, POSTED, attempted(AttemptOutcome.RETURNED_BY_POST), LOST)
                .when(OFFICER, new ServeLetter(LETTER, ServiceMethod.PUBLIC_NOTICE, SERVED, null, List.of()))
                .expectSuccessfulHandlerExecution();
    }

    private static DispatchLetter post(ServiceMethod method, @Nullable LocalDate day) {
        return new DispatchLetter(LETTER, method, "EA123456789CN", day);
    }

    private static RecordAttempt attempt(AttemptOutcome outcome, LocalDate day) {
        return new RecordAttempt(LETTER, ServiceMethod.MAIL, day, outcome, text("无人签收"));
    }

    private static ServiceAttempted attempted(AttemptOutcome outcome) {
        return new ServiceAttempted(LETTER, ServiceMethod.MAIL, SERVED, outcome, text("无人签收"));
    }

    private static MarkUndeliverable giveUp(LocalDate day) {
        return new MarkUndeliverable(LETTER, day, text("查无此单位"));
    }
}
