package org.hanshu.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.vocabulary.DemandState;

/** What a letter demands, and how far each of it was put right. */
record Demanded(List<DemandFigures> all) {

    static Demanded of(LetterText text) {
        return new Demanded(text.demands().stream().map(DemandFigures::open).toList());
    }

    Demanded after(LetterEvent event, LocalDate day) {
        return switch (event) {
            case LetterRevised revised -> of(revised.text());
            case RectificationPlanned planned -> with(planned.demand(), each -> each.in(DemandState.PLANNED));
            case RectificationRecorded done -> with(done.demand(), each -> each.in(DemandState.CLAIMED_DONE));
            case RectificationVerified checked -> with(checked.demand(), each -> each.checked(checked, day));
            case RectificationRelapsed back -> with(back.demand(), each -> each.relapsed(back));
            case RectificationAnnulled no -> with(no.demand(), each -> each.in(no.standing()));
            case VerificationCorrected right -> with(right.demand(), each -> each.corrected(right));
            case VerificationAnnulled no -> with(no.demand(), each -> each.annulled(no));
            default -> this; // Nothing else moves a demand.
        };
    }

    private Demanded with(int n, UnaryOperator<DemandFigures> change) {
        return new Demanded(all.stream()
                .map(each -> each.n() == n ? change.apply(each) : each)
                .toList());
    }
}
