package org.hanshu.query.dossier;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterDispatched;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterReturned;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationSustained;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;
import org.hanshu.query.shared.LetterProgress;
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
        return new LetterView(
                event,
                event.text(),
                LetterProgress.DRAFTED,
                Signing.draftedBy(told.actor()),
                Road.NOT_BEGUN,
                null,
                List.of(),
                demands,
                null,
                List.of(),
                Mark.of(told));
    }

    private static LetterView evolve(LetterView before, LetterEvent event, Told told) {
        var view = before.in(before.progress().after(event));
        return switch (event) {
            case LetterRevised revised -> view.saying(revised.text());
            case LetterApproved approved -> view.signed(view.signing().approvedBy(told.actor()));
            case LetterIssued issued -> view.signed(view.signing().issued(issued));
            case LetterWithdrawn withdrawn -> view.ended(new Ending(told.actor(), withdrawn.reason()));
            case LetterServed served -> view.served(served);
            case ReplyRecorded reply -> view.with(reply);
            case RectificationPlanned planned -> view.with(planned.demand(), demand -> demand.planned(planned));
            case RectificationRecorded done -> view.with(done.demand(), demand -> demand.claimed(done));
            case RectificationVerified checked -> view.with(checked.demand(), demand -> demand.checked(checked));
            case LetterSatisfied satisfied -> view.ended(new Ending(satisfied.assessor(), satisfied.text()));
            case LetterEscalated escalated -> view.ended(new Ending(escalated.assessor(), escalated.text()));
            case RectificationSustained sustained -> view;
            case RectificationRelapsed relapsed ->
                view.ended(null).with(relapsed.demand(), demand -> demand.relapsed(relapsed));
            case LetterDrafted drafted -> view;
            case LetterSubmitted submitted -> view;
            case LetterReturned returned -> view;
            case LetterDispatched dispatched -> view.on(view.road().after(dispatched));
            case ServiceAttempted attempted -> view.on(view.road().after(attempted));
            case LetterUndeliverable undeliverable -> view.on(view.road().after(undeliverable));
            case ServiceWitnessed witnessed -> view.on(view.road().after(witnessed));
            case ReceiptRefused refused -> view.on(view.road().after(refused));
            case LetterDeadlineSet set -> view;
            case LetterDeadlineExtended extended -> view;
            case LetterDeadlineReminded reminded -> view;
            case LetterDeadlineMet met -> view;
            case LetterDeadlineMissed missed -> view;
            case LetterDeadlineVoided voided -> view;
            case LetterCorrectionEvent correction -> CorrectionFold.evolve(view, correction, told);
        };
    }
}
