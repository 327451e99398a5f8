package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.SIGNED;
import static org.hanshu.api.letter.SampleLetters.TIANHE;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;
import static org.hanshu.command.letter.LetterOffice.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCorrectionCommand.ConfirmLetterCorrection;
import org.hanshu.api.letter.LetterCorrectionCommand.CorrectLetter;
import org.hanshu.api.letter.LetterCorrectionCommand.DeclineLetterCorrection;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundLate;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.Reply;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.letter.Stance;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.EventIds;
import org.junit.jupiter.api.Test;

/** A day of service that was entered wrongly. */
class ServiceCorrectionTest {

    private static final String SERVICE = EventIds.at(4);
    private static final LocalDate TRULY = LocalDate.of(2026, 12, 4);
    private static final LocalDate NOTICED = LocalDate.of(2026, 12, 12);
    private static final LetterDeadlineMissed SILENCE =
            new LetterDeadlineMissed(LETTER, REPLY, replyClock().due(), LetterKind.OPINION);

    private final LetterOffice letter = new LetterOffice();

    @Test
    void waitsForASecondPerson() {
        letter.served()
                .on(NOTICED)
                .when(OFFICER, correct(TRULY))
                .expectEvents(asked(TRULY))
                .expectResultMessagePayload(new CorrectionTaken(LETTER.value(), 8, 1));
    }

    @Test
    void takesAFalseOverdueBackAndComputesItsClocksAnew() {
        letter.served().after(Caller.SYSTEM, SILENCE).on(NOTICED).after(OFFICER, asked(TRULY));
        letter.when(HEAD, confirm())
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        corrected(TRULY),
                        recomputed(reply(TRULY)),
                        new LetterOverdueTakenBack(LETTER, REPLY, replyClock().due()),
                        demand1(),
                        demand2());
    }

    @Test
    void letsTheClockRunOutAgainAtItsNewEnd() {
        var moved = reply(TRULY);
        letter.served()
                .after(Caller.SYSTEM, SILENCE)
                .on(NOTICED)
                .after(OFFICER, asked(TRULY))
                .after(HEAD, new LetterCorrectionConfirmed(LETTER, 1), corrected(TRULY), recomputed(moved))
                .after(
                        HEAD,
                        new LetterOverdueTakenBack(LETTER, REPLY, replyClock().due()))
                .at(moved.overdueAt())
                .when(Caller.SYSTEM, new MissDeadline(LETTER, REPLY))
                .expectEvents(
                        urging(moved.due(), moved.overdueAt()),
                        new LetterDeadlineMissed(LETTER, REPLY, moved.due(), LetterKind.OPINION));
    }

    @Test
    void urgesNobodyWhoIsNotLateAfterAll() {
        letter.served()
                .after(Caller.SYSTEM, urging(replyClock().due(), replyClock().overdueAt()), SILENCE)
                .on(NOTICED)
                .after(OFFICER, asked(TRULY));
        letter.when(HEAD, confirm())
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        corrected(TRULY),
                        recomputed(reply(TRULY)),
                        new LetterOverdueTakenBack(LETTER, REPLY, replyClock().due()),
                        new LetterDeadlineVoided(LETTER, LetterClock.URGING, "AWAITING_REPLY"),
                        demand1(),
                        demand2());
    }

    @Test
    void findsThatALateReplyCameInTime() {
        var came = replyClock().due().plusDays(3);
        letter.served()
                .after(Caller.SYSTEM, SILENCE)
                .after(OFFICER, new ReplyRecorded(LETTER, 1, answer(came), true))
                .on(NOTICED)
                .after(OFFICER, asked(TRULY));
        letter.when(HEAD, confirm())
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        corrected(TRULY),
                        recomputed(reply(TRULY)),
                        new LetterOverdueTakenBack(LETTER, REPLY, replyClock().due()),
                        new LetterDeadlineMet(LETTER, REPLY),
                        demand1(),
                        demand2(),
                        new ReplyFoundInTime(LETTER, 1));
    }

    @Test
    void findsThatAReplyInTimeWasLate() {
        var entered = LocalDate.of(2026, 12, 1);
        var came = LocalDate.of(2026, 12, 11);
        var wrong = LetterOffice.LIMITS.deadline(REPLY, "letter.prompt.reply", TIANHE, entered, now());
        letter.issued()
                .after(
                        OFFICER,
                        new LetterServed(LETTER, ServiceMethod.IN_PERSON, entered, null, null),
                        new LetterDeadlineSet(LETTER, wrong),
                        new ReplyRecorded(LETTER, 1, answer(came), false),
                        new LetterDeadlineMet(LETTER, REPLY))
                .on(NOTICED);
        letter.after(OFFICER, asked(entered, SERVED));
        letter.when(HEAD, confirm())
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        corrected(entered, SERVED),
                        new LetterDeadlineRecomputed(LETTER, reply(SERVED), wrong.due()),
                        new LetterDeadlineMissed(LETTER, REPLY, replyClock().due(), null),
                        new ReplyFoundLate(LETTER, 1));
    }

    @Test
    void isNotConfirmedByWhoAskedForIt() {
        letter.served().on(NOTICED).after(HEAD, asked(TRULY));
        letter.when(HEAD, confirm()).expectException(refusal("correction.confirmed-by-another"));
    }

    @Test
    void isDeclinedWithTheReason() {
        letter.served().on(NOTICED).after(OFFICER, asked(TRULY));
        letter.when(HEAD, new DeclineLetterCorrection(LETTER, 1, text("回执无误")))
                .expectEvents(new LetterCorrectionDeclined(LETTER, 1, text("回执无误")));
    }

    @Test
    void isDecidedOnce() {
        letter.served()
                .on(NOTICED)
                .after(OFFICER, asked(TRULY))
                .after(HEAD, new LetterCorrectionDeclined(LETTER, 1, text("回执无误")));
        letter.when(HEAD, confirm())
                .expectException(refusal("correction.is-decided", Map.of("n", "1", "state", "DECLINED")));
        letter.when(HEAD, new ConfirmLetterCorrection(LETTER, 2))
                .expectException(refusal("correction.has-no-such-correction"));
    }

    @Test
    void isNotAskedForTwiceAtOnce() {
        letter.served().on(NOTICED).after(OFFICER, asked(TRULY));
        letter.when(OFFICER, correct(TRULY.minusDays(1))).expectException(refusal("correction.waits-already"));
    }

    @Test
    void liesBetweenTheSignatureAndToday() {
        letter.served().on(NOTICED);
        letter.when(OFFICER, correct(SIGNED.minusDays(1))).expectException(refusal("correction.is-not-before"));
        letter.when(OFFICER, correct(NOTICED.plusDays(1))).expectException(refusal("correction.is-not-after"));
    }

    @Test
    void doesNotLieAfterAnAnswer() {
        letter.served().on(NOTICED).after(OFFICER, new ReplyRecorded(LETTER, 1, answer(SERVED.plusDays(1)), false));
        letter.when(OFFICER, correct(TRULY))
                .expectException(refusal(
                        "correction.is-not-after",
                        Map.of(
                                "field",
                                "set.servedOn",
                                "day",
                                TRULY.toString(),
                                "limit",
                                SERVED.plusDays(1).toString())));
    }

    @Test
    void changesSomething() {
        letter.served().on(NOTICED);
        letter.when(OFFICER, correct(SERVED)).expectException(refusal("correction.changes-something"));
    }

    @Test
    void namesThePlacesThatCanBeCorrected() {
        letter.served().on(NOTICED);
        letter.when(OFFICER, correct(Map.of("method", "MAIL")))
                .expectException(refusal(
                        "correction.place-can-be-corrected", Map.of("field", "set.method", "allowed", "servedOn")));
        letter.when(OFFICER, correct(Map.of("servedOn", "4.12.2026")))
                .expectException(refusal("correction.value-can-be-read"));
        var nothing = new HashMap<String, String>();
        nothing.put("servedOn", null);
        letter.when(OFFICER, correct(nothing)).expectException(refusal("correction.keeps-what-it-needs"));
    }

    @Test
    void isSaidOfAnEntryOfThisLetter() {
        letter.served().on(NOTICED);
        letter.when(OFFICER, new CorrectLetter(LETTER, "elsewhere", Map.of("servedOn", "2026-12-04"), text("笔误")))
                .expectException(refusal("correction.has-no-such-entry"));
        letter.when(OFFICER, new CorrectLetter(LETTER, EventIds.at(0), Map.of("servedOn", "2026-12-04"), text("笔误")))
                .expectException(refusal("correction.entry-can-be-corrected"));
    }

    @Test
    void isCorrectedAgainByNamingTheEntryAndNotItsCorrection() {
        letter.served()
                .on(NOTICED)
                .after(OFFICER, asked(TRULY))
                .after(HEAD, new LetterCorrectionConfirmed(LETTER, 1), corrected(TRULY));
        letter.when(OFFICER, new CorrectLetter(LETTER, EventIds.at(10), Map.of("servedOn", "2026-12-03"), text("笔误")))
                .expectException(refusal("correction.names-the-entry", Map.of("field", "event", "original", SERVICE)));
        letter.when(OFFICER, correct(TRULY.minusDays(1)))
                .expectEvents(new LetterCorrectionAsked(
                        LETTER, 2, SERVICE, CorrectionKind.CORRECT, change(TRULY, TRULY.minusDays(1)), text("笔误")));
    }

    @Test
    void countsAPublicNoticeFromItsPublication() {
        var published = SERVED;
        letter.issued()
                .after(
                        OFFICER,
                        new LetterServed(LETTER, ServiceMethod.PUBLIC_NOTICE, published.plusDays(30), published, null))
                .on(NOTICED);
        letter.when(OFFICER, correct(Map.of("servedOn", "2026-12-04")))
                .expectException(refusal("correction.place-can-be-corrected"));
        letter.after(
                OFFICER,
                new LetterCorrectionAsked(
                        LETTER,
                        1,
                        SERVICE,
                        CorrectionKind.CORRECT,
                        List.of(new FieldChange("publishedOn", published.toString(), TRULY.toString())),
                        text("笔误")));
        letter.when(HEAD, confirm())
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        new ServiceCorrected(
                                LETTER,
                                SERVICE,
                                TRULY.plusDays(30),
                                TRULY,
                                List.of(new FieldChange("publishedOn", published.toString(), TRULY.toString())),
                                text("笔误")));
    }

    private static CorrectLetter correct(LocalDate day) {
        return correct(Map.of("servedOn", day.toString()));
    }

    private static CorrectLetter correct(Map<String, String> set) {
        return new CorrectLetter(LETTER, SERVICE, set, text("笔误"));
    }

    private static ConfirmLetterCorrection confirm() {
        return new ConfirmLetterCorrection(LETTER, 1);
    }

    private static LetterCorrectionAsked asked(LocalDate day) {
        return asked(SERVED, day);
    }

    private static LetterCorrectionAsked asked(LocalDate was, LocalDate day) {
        return new LetterCorrectionAsked(LETTER, 1, SERVICE, CorrectionKind.CORRECT, change(was, day), text("笔误"));
    }

    private static ServiceCorrected corrected(LocalDate day) {
        return corrected(SERVED, day);
    }

    private static ServiceCorrected corrected(LocalDate was, LocalDate day) {
        return new ServiceCorrected(LETTER, SERVICE, day, null, change(was, day), text("笔误"));
    }

    private static List<FieldChange> change(LocalDate was, LocalDate to) {
        return List.of(new FieldChange("servedOn", was.toString(), to.toString()));
    }

    private static LetterDeadlineRecomputed recomputed(Deadline deadline) {
        return new LetterDeadlineRecomputed(LETTER, deadline, replyClock().due());
    }

    private static LetterDeadlineRecomputed demand1() {
        return new LetterDeadlineRecomputed(
                LETTER,
                at("demand-1", "demand.payment", reply(TRULY).due()),
                clock("demand-1", "demand.payment", replyClock().due()).due());
    }

    private static LetterDeadlineRecomputed demand2() {
        return new LetterDeadlineRecomputed(
                LETTER,
                at("demand-2", "demand.other", TRULY),
                clock("demand-2", "demand.other", SERVED).due());
    }

    /** The clock of the answer as it is set when the mistake was noticed. */
    private static Deadline reply(LocalDate servedOn) {
        return at(REPLY, "letter.prompt.reply", servedOn);
    }

    private static Reply answer(LocalDate receivedOn) {
        return new Reply(Stance.ACCEPT, text("月底前付清。"), null, receivedOn, List.of());
    }

    private static Deadline at(String name, String rule, LocalDate start) {
        return LetterOffice.LIMITS.deadline(name, rule, TIANHE, start, now());
    }

    private static Instant now() {
        return LetterOffice.morningOf(NOTICED);
    }
}
