package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;

import java.util.List;
import org.hanshu.api.letter.Assessment;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.SampleLetters;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.AskedLimits;
import org.junit.jupiter.api.Test;

/** The time limits that begin with what happens to a letter. */
class LetterRulesTest {

    private final AskedLimits limits = new AskedLimits();

    @Test
    void areEachCountedFromTheEventThatTheyName() {
        limits.happened("letter.served", SERVED);
        for (var kind : List.of(LetterKind.PROMPT, LetterKind.OPINION, LetterKind.RECOMMENDATION)) {
            serve(kind, ServiceMethod.IN_PERSON);
        }
        serve(LetterKind.PROMPT, ServiceMethod.PUBLIC_NOTICE);
        record();
        keepSilent();
        satisfy();
        limits.coverEveryRuleThatStartsWith("letter");
    }

    private LetterOffice office() {
        return new LetterOffice().under(limits);
    }

    private void serve(String kind, ServiceMethod method) {
        office().after(OFFICER, of(kind))
                .after(HEAD, SampleLetters.submitted(), SampleLetters.approved(), SampleLetters.issued())
                .on(SERVED.plusDays(1))
                .when(OFFICER, new ServeLetter(LETTER, method, SERVED, null, List.of()))
                .expectSuccessfulHandlerExecution();
    }

    private void record() {
        limits.happened("letter.rectification-recorded", SERVED.plusDays(3));
        office().served()
                .on(SERVED.plusDays(3))
                .when(OFFICER, new RecordRectification(LETTER, 2, text("已补签"), null, SERVED, List.of()))
                .expectSuccessfulHandlerExecution();
    }

    /** Who is silent is urged from the day on which the answer was due. */
    private void keepSilent() {
        var due = LetterOffice.replyClock().due();
        limits.happened("letter.deadline-missed", due);
        office().served()
                .on(due.plusDays(1))
                .when(Caller.SYSTEM, new MissDeadline(LETTER, LetterEvent.REPLY))
                .expectSuccessfulHandlerExecution();
    }

    private void satisfy() {
        limits.happened("letter.satisfied", SERVED.plusDays(8));
        var office = office().served();
        for (var n = 1; n <= 2; n++) {
            var paid = n == 1 ? Money.of("59000.00") : null;
            office.after(
                    OFFICER,
                    new RectificationRecorded(LETTER, n, 1, null, paid, SERVED, List.of()),
                    new RectificationVerified(
                            LETTER,
                            n,
                            List.of(1),
                            VerificationOutcome.VERIFIED,
                            paid,
                            VerificationBasis.BANK_RECORD,
                            List.of("officer.gz", "officer2.gz"),
                            null));
        }
        office.after(OFFICER, new ReplyRecorded(LETTER, 1, SampleLetters.reply(SERVED), false));
        office.on(SERVED.plusDays(8))
                .when(OFFICER, new AssessLetter(LETTER, Assessment.SATISFIED, text("整改完毕")))
                .expectSuccessfulHandlerExecution();
    }

    private static LetterDrafted of(String kind) {
        var prompt = SampleLetters.drafted();
        return new LetterDrafted(
                prompt.letterId(),
                prompt.origin(),
                kind,
                GUANGZHOU,
                prompt.jointIssuers(),
                prompt.region(),
                prompt.addressee(),
                prompt.copies(),
                prompt.enclosures(),
                prompt.follows(),
                prompt.text(),
                prompt.skipReason());
    }
}
