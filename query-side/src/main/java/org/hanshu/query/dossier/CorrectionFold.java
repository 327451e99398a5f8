package org.hanshu.query.dossier;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.Reply;
import org.hanshu.query.shared.Told;

/** What a correction makes of a letter: the letter shows what should have been said, its timeline both. */
final class CorrectionFold {

    private CorrectionFold() {}

    static LetterView evolve(LetterView view, LetterCorrectionEvent event, Told told) {
        return switch (event) {
            case LetterCorrectionAsked asked -> asked(view, asked, told);
            case LetterCorrectionConfirmed yes ->
                view.corrected(CorrectionView.decided(
                        view.corrections(), yes.n(), CorrectionView.State.CONFIRMED, told.actor(), null));
            case LetterCorrectionDeclined no ->
                view.corrected(CorrectionView.decided(
                        view.corrections(), no.n(), CorrectionView.State.DECLINED, told.actor(), no.reason()));
            case ServiceCorrected right -> served(view, right);
            case ReplyCorrected right -> replies(view, right.n(), each -> corrected(each, right));
            case ReplyAnnulled no ->
                view.answered(view.replies().stream()
                        .filter(each -> each.n() != no.n())
                        .toList());
            case ReplyFoundInTime found -> replies(view, found.n(), each -> flagged(each, false));
            case ReplyFoundLate found -> replies(view, found.n(), each -> flagged(each, true));
            case RectificationCorrected right -> view.with(right.demand(), demand -> demand.corrected(right));
            case RectificationAnnulled no -> view.with(no.demand(), demand -> demand.annulled(no));
            case VerificationCorrected right -> view.with(right.demand(), demand -> demand.corrected(right));
            case VerificationAnnulled no -> view.with(no.demand(), demand -> demand.annulled(no));
            case AttemptAnnulled no -> view.on(view.road().after(no));
            case ReceiptRefusalAnnulled no -> view.on(view.road().after(no));
            case LetterDeadlineRecomputed moved -> view;
            case LetterDeadlineReopened again -> view;
            case LetterOverdueTakenBack taken -> view;
        };
    }

    private static LetterView asked(LetterView view, LetterCorrectionAsked asked, Told told) {
        var what = new CorrectionView.Asked(
                asked.n(), asked.event(), asked.kind(), asked.changes(), List.of(), asked.reason());
        var one = CorrectionView.of(what, told.actor());
        return view.corrected(
                Stream.concat(view.corrections().stream(), Stream.of(one)).toList());
    }

    private static LetterView served(LetterView view, ServiceCorrected right) {
        var wrong = view.served();
        return wrong == null
                ? view
                : view.served(new LetterServed(
                        wrong.letterId(), wrong.method(), right.servedOn(), right.publishedOn(), wrong.receivedBy()));
    }

    private static LetterView replies(LetterView view, int n, UnaryOperator<ReplyRecorded> change) {
        List<ReplyRecorded> all = view.replies().stream()
                .map(each -> each.n() == n ? change.apply(each) : each)
                .toList();
        return view.answered(all);
    }

    private static ReplyRecorded corrected(ReplyRecorded told, ReplyCorrected right) {
        var reply = told.reply();
        var said = new Reply(reply.stance(), reply.text(), right.sentOn(), right.receivedOn(), reply.demands());
        return new ReplyRecorded(told.letterId(), told.n(), said, told.late());
    }

    private static ReplyRecorded flagged(ReplyRecorded told, boolean late) {
        return new ReplyRecorded(told.letterId(), told.n(), told.reply(), late);
    }
}
