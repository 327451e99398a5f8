package org.hanshu.query.dossier;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.LetterEvent.demandClock;
import static org.hanshu.api.vocabulary.LetterStatus.APPROVED;
import static org.hanshu.api.vocabulary.LetterStatus.AWAITING_REPLY;
import static org.hanshu.api.vocabulary.LetterStatus.DRAFT;
import static org.hanshu.api.vocabulary.LetterStatus.ESCALATED;
import static org.hanshu.api.vocabulary.LetterStatus.ISSUED;
import static org.hanshu.api.vocabulary.LetterStatus.OVERDUE;
import static org.hanshu.api.vocabulary.LetterStatus.RECEIPT_REFUSED;
import static org.hanshu.api.vocabulary.LetterStatus.REPLIED;
import static org.hanshu.api.vocabulary.LetterStatus.RETURNED;
import static org.hanshu.api.vocabulary.LetterStatus.SATISFIED;
import static org.hanshu.api.vocabulary.LetterStatus.SUBMITTED;
import static org.hanshu.api.vocabulary.LetterStatus.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterReturned;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Told;

/** What each event of a letter makes of it: the same for the stored row and for the letter as it once stood. */
final class LetterFold {

    private LetterFold() {}

    /** Nothing comes of an event while the draft that began the letter is left out. */
    static Optional<LetterView> evolve(Optional<LetterView> before, LetterEvent event, Told told) {
        if (event instanceof LetterDrafted drafted) {
            return Optional.of(drafted(drafted, told));
        }
        return before.map(view -> evolve(view, event, told)
                .at(event instanceof LetterDeadlineReminded ? view.mark().reminded(told) : Mark.of(told)));
    }

    private static LetterView drafted(LetterDrafted event, Told told) {
        var demands = event.text().demands().stream().map(DemandView::open).toList();
        var signing = Signing.draftedBy(told.actor());
        return new LetterView(
                event, event.text(), DRAFT, signing, null, List.of(), demands, null, Clocks.NONE, Mark.of(told));
    }

    private static LetterView evolve(LetterView view, LetterEvent event, Told told) {
        return switch (event) {
            case LetterDrafted drafted -> view;
            case LetterRevised revised -> view.in(DRAFT).saying(revised.text());
            case LetterSubmitted submitted -> view.in(SUBMITTED);
            case LetterReturned returned -> view.in(RETURNED);
            case LetterApproved approved ->
                view.in(APPROVED).signed(view.signing().approvedBy(told.actor()));
            case LetterIssued issued -> view.in(ISSUED).signed(view.signing().issued(issued));
            case LetterWithdrawn withdrawn -> view.in(WITHDRAWN).ended(new Ending(told.actor(), withdrawn.reason()));
            case ReceiptRefused refused -> view.in(RECEIPT_REFUSED);
            case LetterServed served -> view.in(AWAITING_REPLY).served(served);
            case ReplyRecorded reply ->
                view.in(REPLIED).with(reply).with(view.clocks().over(REPLY));
            case RectificationPlanned planned -> view.with(planned.demand(), demand -> demand.planned(planned));
            case RectificationRecorded done -> view.with(done.demand(), demand -> demand.claimed(done));
            case RectificationVerified checked -> checked(view, checked);
            case LetterSatisfied satisfied ->
                view.in(SATISFIED).ended(new Ending(satisfied.assessor(), satisfied.text()));
            case LetterEscalated escalated ->
                view.in(ESCALATED).ended(new Ending(escalated.assessor(), escalated.text()));
            case LetterDeadlineSet set -> view.with(view.clocks().set(set.deadline()));
            case LetterDeadlineReminded reminded -> view.with(view.clocks().reminded(reminded.name(), reminded.code()));
            case LetterDeadlineMet met -> view.with(view.clocks().over(met.name()));
            case LetterDeadlineMissed missed -> missed(view, missed);
            case LetterDeadlineVoided voided -> view.with(view.clocks().over(voided.name()));
        };
    }

    private static LetterView checked(LetterView view, RectificationVerified event) {
        var checked = view.with(event.demand(), demand -> demand.checked(event));
        return event.outcome() == VerificationOutcome.VERIFIED
                ? checked.with(view.clocks().over(demandClock(event.demand())))
                : checked;
    }

    private static LetterView missed(LetterView view, LetterDeadlineMissed event) {
        var red = view.with(view.clocks().missed(event.name()));
        return event.name().equals(REPLY) && view.status() == AWAITING_REPLY ? red.in(OVERDUE) : red;
    }
}
