package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.TIANHE;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.util.List;
import org.hanshu.api.letter.LetterCommand.ConfirmReferable;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.ReferableLetter;
import org.hanshu.api.letter.SampleLetters;
import org.junit.jupiter.api.Test;

/** What a letter says to a referral that would follow it. */
class LetterReferringTest {

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isFollowedOnceItWentOutToAnAgency() {
        recommended()
                .after(HEAD, SampleLetters.submitted(), SampleLetters.approved(), SampleLetters.issued())
                .when(OFFICER, new ConfirmReferable(LETTER))
                .expectNoEvents()
                .expectResultMessagePayload(new ReferableLetter(GUANGZHOU, TIANHE, List.of(CASE)));
    }

    @Test
    void isNotFollowedBeforeItIsSignedNorOnceItIsWithdrawn() {
        recommended()
                .when(OFFICER, new ConfirmReferable(LETTER))
                .expectNoEvents()
                .expectException(refusal("letter.referred-once-signed"));
        letter.after(HEAD, SampleLetters.submitted(), SampleLetters.approved(), SampleLetters.issued())
                .after(HEAD, new LetterWithdrawn(LETTER, SampleLetters.NUMBER, SampleLetters.text("误")))
                .when(OFFICER, new ConfirmReferable(LETTER))
                .expectNoEvents()
                .expectException(refusal("letter.referred-once-signed"));
    }

    @Test
    void isNotFollowedWhereItWentToTheEmployer() {
        letter.issued()
                .when(OFFICER, new ConfirmReferable(LETTER))
                .expectNoEvents()
                .expectException(refusal("letter.referred-on-a-recommendation"));
    }

    private LetterOffice recommended() {
        var draft = SampleLetters.drafted();
        return letter.after(
                OFFICER,
                new LetterDrafted(
                        draft.letterId(),
                        draft.origin(),
                        LetterKind.RECOMMENDATION,
                        draft.issuer(),
                        draft.jointIssuers(),
                        draft.region(),
                        draft.addressee(),
                        draft.copies(),
                        draft.enclosures(),
                        draft.follows(),
                        draft.text(),
                        draft.skipReason()));
    }
}
