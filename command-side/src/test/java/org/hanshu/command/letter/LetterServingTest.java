package org.hanshu.command.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.SIGNED;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.LetterCommand.RefuseReceipt;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.LetterServiced;
import org.hanshu.api.letter.SampleLetters;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Personal;
import org.junit.jupiter.api.Test;

/** A signed letter at the addressee's door. */
class LetterServingTest {

    private final LetterOffice letter = new LetterOffice();

    @Test
    void startsTheClocksOfTheAnswerAndOfEachDemand() {
        letter.issued()
                .when(OFFICER, serve(ServiceMethod.IN_PERSON, SERVED))
                .expectEvents(
                        SampleLetters.served(),
                        new LetterDeadlineSet(LETTER, replyClock()),
                        new LetterDeadlineSet(
                                LETTER,
                                clock("demand-1", "demand.payment", replyClock().due())),
                        new LetterDeadlineSet(LETTER, clock("demand-2", "demand.other", SERVED)))
                .expectResultMessagePayload(new LetterServiced(LETTER.value(), 7, null, replyClock()));
    }

    @Test
    void leavesFifteenDaysForTheAnswerToAPrompt() {
        assertThat(replyClock().due()).isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void countsFromThirtyDaysAfterAPublicNotice() {
        var deemed = SERVED.plusDays(30);
        letter.issued()
                .when(OFFICER, serve(ServiceMethod.PUBLIC_NOTICE, SERVED))
                .expectEvents(
                        new LetterServed(LETTER, ServiceMethod.PUBLIC_NOTICE, deemed, SERVED, null),
                        new LetterDeadlineSet(LETTER, replyClockFrom(deemed)),
                        new LetterDeadlineSet(
                                LETTER,
                                clock(
                                        "demand-1",
                                        "demand.payment",
                                        replyClockFrom(deemed).due())),
                        new LetterDeadlineSet(LETTER, clock("demand-2", "demand.other", deemed)));
    }

    @Test
    void setsNoClockForTheAnswerWhereNoneIsRequired() {
        letter.after(OFFICER, publicPrompt())
                .after(HEAD, SampleLetters.submitted(), SampleLetters.approved(), SampleLetters.issued())
                .when(OFFICER, serve(ServiceMethod.MAIL, SERVED))
                .expectEvents(
                        new LetterServed(LETTER, ServiceMethod.MAIL, SERVED, null, null),
                        new LetterDeadlineSet(LETTER, clock("demand-1", "demand.payment", SERVED)),
                        new LetterDeadlineSet(LETTER, clock("demand-2", "demand.other", SERVED)))
                .expectResultMessagePayload(new LetterServiced(LETTER.value(), 6, null, null));
    }

    @Test
    void isNotServedBeforeItWasSigned() {
        letter.issued()
                .when(OFFICER, serve(ServiceMethod.IN_PERSON, SIGNED.minusDays(1)))
                .expectException(refusal(
                        "letter.not-before", Map.of("field", "servedOn", "day", "2026-11-22", "limit", "2026-11-23")));
    }

    @Test
    void isNotServedInTheFuture() {
        letter.issued()
                .when(OFFICER, serve(ServiceMethod.IN_PERSON, SERVED.plusDays(1)))
                .expectException(refusal("letter.not-after"));
    }

    @Test
    void isNotServedUnsigned() {
        letter.approved()
                .when(OFFICER, serve(ServiceMethod.IN_PERSON, SERVED))
                .expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isNotServedTwice() {
        letter.served()
                .when(OFFICER, serve(ServiceMethod.IN_PERSON, SERVED))
                .expectException(refusal(
                        "letter.not-in-this-state",
                        Map.of(
                                "state",
                                "AWAITING_REPLY",
                                "allowed",
                                "reply, extend, plan, rectification, verification, assess, withdraw, correct, annul")));
    }

    @Test
    void opensTheWayToTheNextLetterWhenItsReceiptIsRefused() {
        letter.issued()
                .when(OFFICER, refuse())
                .expectEvents(new ServiceWitnessed(LETTER, List.of(text("张某"))), refused());
    }

    @Test
    void isServedWithWitnessesAfterItsReceiptWasRefused() {
        letter.issued()
                .after(OFFICER, new ServiceWitnessed(LETTER, List.of(text("张某"))), refused())
                .when(OFFICER, left(List.of(text("李某"))))
                .expectEvents(
                        new ServiceWitnessed(LETTER, List.of(text("李某"))),
                        new LetterServed(LETTER, ServiceMethod.LEFT_WITH_WITNESS, SERVED, null, null),
                        new LetterDeadlineSet(LETTER, replyClock()),
                        new LetterDeadlineSet(
                                LETTER,
                                clock("demand-1", "demand.payment", replyClock().due())),
                        new LetterDeadlineSet(LETTER, clock("demand-2", "demand.other", SERVED)));
    }

    @Test
    void isNotLeftBeforeASingleWitness() {
        letter.issued()
                .after(OFFICER, refused())
                .when(OFFICER, left(List.of(text("李某"))))
                .expectException(
                        refusal("letter.left-before-two-witnesses", Map.of("field", "witnesses", "witnesses", "1")));
    }

    @Test
    void countsTheWitnessesOfARefusalThatTheFirstReleaseKept() {
        letter.issued()
                .after(OFFICER, new ReceiptRefused(LETTER, SERVED, List.of("张某", "李某"), null, LetterKind.OPINION))
                .when(OFFICER, left(List.of()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotRefusedOnceServed() {
        letter.served().when(OFFICER, refuse()).expectException(refusal("letter.not-in-this-state"));
    }

    private static Deadline replyClockFrom(LocalDate day) {
        return clock("reply", "letter.prompt.reply", day);
    }

    private static ServeLetter serve(ServiceMethod method, LocalDate day) {
        return new ServeLetter(LETTER, method, day, null, List.of());
    }

    private static ServeLetter left(List<Personal<String>> witnesses) {
        return new ServeLetter(LETTER, ServiceMethod.LEFT_WITH_WITNESS, SERVED, null, witnesses);
    }

    private static RefuseReceipt refuse() {
        return new RefuseReceipt(LETTER, SERVED, List.of(text("张某")), text("拒不签收"));
    }

    private static ReceiptRefused refused() {
        return new ReceiptRefused(LETTER, SERVED, List.of(), text("拒不签收"), LetterKind.OPINION);
    }

    private static LetterDrafted publicPrompt() {
        var prompt = SampleLetters.drafted();
        return new LetterDrafted(
                prompt.letterId(),
                prompt.origin(),
                "PUBLIC_PROMPT",
                prompt.issuer(),
                prompt.jointIssuers(),
                prompt.region(),
                new Addressee(Addressee.Kind.CLASS, "天河区货运企业", null, null, null),
                prompt.copies(),
                prompt.enclosures(),
                prompt.follows(),
                prompt.text(),
                prompt.skipReason());
    }
}
