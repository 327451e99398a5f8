package org.hanshu.command.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.letter.LetterClock.RECHECK;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterCommand.RecheckLetter;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationSustained;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.Relapse;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The second look at what was put right. */
class LetterRecheckTest {

    private static final List<String> TWO = List.of("officer.gz", "officer2.gz");
    private static final LocalDate DUE = clock(RECHECK, "recheck", SERVED).due();
    private static final Relapse BACK = new Relapse(1, Money.of("3000.00"));

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isDueAfterNinetyDays() {
        assertThat(DUE).isEqualTo(SERVED.plusDays(90));
    }

    @Test
    void findsThatItHolds() {
        satisfied()
                .when(OFFICER, recheck(List.of(), "已回访"))
                .expectEvents(
                        new LetterDeadlineMet(LETTER, RECHECK), new RectificationSustained(LETTER, TWO, text("已回访")));
    }

    @Test
    void findsThatTheWrongIsBack() {
        satisfied()
                .when(OFFICER, recheck(List.of(BACK), "又欠薪"))
                .expectEvents(
                        new LetterDeadlineMet(LETTER, RECHECK),
                        relapsed(),
                        new LetterDeadlineSet(LETTER, clock("demand-1", "demand.payment", SERVED)));
    }

    @Test
    void mayBeLate() {
        satisfied()
                .after(Caller.SYSTEM, new LetterDeadlineMissed(LETTER, RECHECK, DUE, null))
                .when(OFFICER, recheck(List.of(), null))
                .expectEvents(
                        new LetterDeadlineVoided(LETTER, RECHECK, "SATISFIED"),
                        new RectificationSustained(LETTER, TWO, null));
    }

    @Test
    void isTakenOnce() {
        satisfied()
                .after(OFFICER, new LetterDeadlineMet(LETTER, RECHECK), new RectificationSustained(LETTER, TWO, null))
                .when(OFFICER, recheck(List.of(BACK), "又欠薪"))
                .expectException(refusal("letter.rechecked-once", Map.of()));
    }

    @Test
    void isTakenByTwo() {
        satisfied()
                .when(OFFICER, new RecheckLetter(LETTER, List.of(), List.of("officer.gz"), null))
                .expectException(refusal("letter.verified-by-two"));
    }

    @Test
    void tellsWhatIsBack() {
        satisfied().when(OFFICER, recheck(List.of(BACK), null)).expectException(refusal("letter.relapse-is-told"));
    }

    @Test
    void namesDemandsThatTheLetterHas() {
        satisfied()
                .when(OFFICER, recheck(List.of(new Relapse(3, null)), "又欠薪"))
                .expectException(refusal("letter.answers-its-demands", Map.of("field", "relapsed[0].n", "n", "3")));
    }

    @Test
    void followsTheSatisfaction() {
        letter.served().when(OFFICER, recheck(List.of(), null)).expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isTakenByWhoWorksOnIt() {
        satisfied()
                .when(LetterOffice.of("clerk.gz", Role.CLERK), recheck(List.of(), null))
                .expectException(refusal("shared.not-allowed"));
    }

    @Test
    void letsTheLetterGoOnWithWhatIsOwedNow() {
        var again = new RecordRectification(LETTER, 1, null, Money.of("3000.00"), SERVED, List.of());
        relapse().when(OFFICER, again).expectSuccessfulHandlerExecution();
        letter.after(OFFICER, new RectificationRecorded(LETTER, 1, 2, null, Money.of("3000.00"), SERVED, List.of()))
                .when(OFFICER, verify("1000.00"))
                .expectException(refusal(
                        "letter.verified-in-full",
                        Map.of("field", "verifiedAmount", "verified", "1000.00", "amount", "3000.00")));
        letter.when(OFFICER, verify("3000.00")).expectSuccessfulHandlerExecution();
    }

    private LetterOffice satisfied() {
        letter.served();
        for (var demand = 1; demand <= 2; demand++) {
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
                            TWO,
                            null),
                    new LetterDeadlineMet(LETTER, "demand-" + demand));
        }
        return letter.after(
                OFFICER,
                new LetterSatisfied(LETTER, "officer.gz", null),
                new LetterDeadlineSet(LETTER, clock(RECHECK, "recheck", SERVED)));
    }

    private LetterOffice relapse() {
        return satisfied()
                .after(
                        OFFICER,
                        new LetterDeadlineMet(LETTER, RECHECK),
                        relapsed(),
                        new LetterDeadlineSet(LETTER, clock("demand-1", "demand.payment", SERVED)));
    }

    private static RectificationRelapsed relapsed() {
        return new RectificationRelapsed(LETTER, 1, SERVED, Money.of("3000.00"), TWO, text("又欠薪"));
    }

    private static RecheckLetter recheck(List<Relapse> relapsed, @Nullable String words) {
        return new RecheckLetter(LETTER, relapsed, TWO, words == null ? null : text(words));
    }

    private static VerifyRectification verify(String amount) {
        return new VerifyRectification(
                LETTER,
                1,
                List.of(2),
                VerificationOutcome.VERIFIED,
                Money.of(amount),
                VerificationBasis.BANK_RECORD,
                TWO,
                null);
    }
}
