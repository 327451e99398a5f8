package org.hanshu.query.timeline;

import java.util.List;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundLate;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;

/** What was done about a wrong entry of a letter, in sentences. */
record CorrectionSentences(TimelineWords words) {

    String about(LetterCorrectionEvent event) {
        return switch (event) {
            case LetterCorrectionAsked asked ->
                asked.changes().isEmpty()
                        ? words.sayOf("annul", asked, asked.n())
                        : words.say(asked, asked.n(), changes(asked.changes()));
            case LetterCorrectionConfirmed confirmed -> words.say(confirmed, confirmed.n());
            case LetterCorrectionDeclined declined -> words.say(declined, declined.n());
            case ServiceCorrected right -> words.say(right, changes(right.changes()));
            case ReplyCorrected right -> words.say(right, right.n(), changes(right.changes()));
            case RectificationCorrected right -> words.say(right, right.demand(), right.n(), changes(right.changes()));
            case VerificationCorrected right -> words.say(right, right.demand(), right.n(), changes(right.changes()));
            case AttemptAnnulled no -> words.say(no, no.n());
            case ReceiptRefusalAnnulled no -> words.say(no);
            case ReplyAnnulled no -> words.say(no, no.n());
            case RectificationAnnulled no -> words.say(no, no.demand(), no.n());
            case VerificationAnnulled no -> words.say(no, no.demand(), no.n());
            case ReplyFoundInTime found -> words.say(found, found.n());
            case ReplyFoundLate found -> words.say(found, found.n());
            case LetterDeadlineRecomputed moved -> words.recomputed(moved, moved.deadline(), moved.earlier());
            case LetterOverdueTakenBack taken -> words.say(taken, words.clock(taken.name()), words.date(taken.due()));
            case LetterDeadlineReopened again ->
                words.say(
                        again,
                        words.clock(again.deadline().name()),
                        words.date(again.deadline().due()));
        };
    }

    private String changes(List<FieldChange> changes) {
        return new ChangeWords(words).of(changes, List.of());
    }
}
