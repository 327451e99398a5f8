package org.hanshu.command.letter;

import static org.hanshu.api.vocabulary.LetterStatus.APPROVED;
import static org.hanshu.api.vocabulary.LetterStatus.AWAITING_REPLY;
import static org.hanshu.api.vocabulary.LetterStatus.DISPATCHED;
import static org.hanshu.api.vocabulary.LetterStatus.DRAFT;
import static org.hanshu.api.vocabulary.LetterStatus.ESCALATED;
import static org.hanshu.api.vocabulary.LetterStatus.ISSUED;
import static org.hanshu.api.vocabulary.LetterStatus.OVERDUE;
import static org.hanshu.api.vocabulary.LetterStatus.RECEIPT_REFUSED;
import static org.hanshu.api.vocabulary.LetterStatus.REPLIED;
import static org.hanshu.api.vocabulary.LetterStatus.RETURNED;
import static org.hanshu.api.vocabulary.LetterStatus.SATISFIED;
import static org.hanshu.api.vocabulary.LetterStatus.SUBMITTED;
import static org.hanshu.api.vocabulary.LetterStatus.UNDELIVERABLE;
import static org.hanshu.api.vocabulary.LetterStatus.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
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
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.vocabulary.LetterStatus;

/**
 * What a letter remembers in order to decide.
 *
 * @param replies how many replies came
 */
record LetterState(
        LetterId id,
        LetterHead head,
        LetterStatus status,
        Drafting drafting,
        Delivery delivery,
        Clocks clocks,
        Demands demands,
        int replies) {

    static LetterState of(LetterDrafted event, Set<String> authors) {
        return new LetterState(
                event.letterId(),
                LetterHead.of(event),
                DRAFT,
                Drafting.of(event.text(), authors),
                Delivery.NOT_SIGNED,
                Clocks.NONE,
                Demands.of(event.text().demands()),
                0);
    }

    LetterState after(LetterEvent event, Set<String> hands) {
        return new LetterState(
                id,
                head,
                statusAfter(event),
                drafting.after(event, hands),
                delivery.after(event),
                clocks.after(event),
                demands.after(event),
                event instanceof ReplyRecorded reply ? reply.n() : replies);
    }

    /** Every clock that still runs no longer matters, for the state in which the letter ends. */
    List<LetterEvent> stopClocks(LetterStatus end) {
        return clocks.running().stream()
                .<LetterEvent>map(name -> new LetterDeadlineVoided(id, name, end.name()))
                .toList();
    }

    private LetterStatus statusAfter(LetterEvent event) {
        return switch (event) {
            case LetterDrafted drafted -> DRAFT;
            case LetterRevised revised -> DRAFT;
            case LetterSubmitted submitted -> SUBMITTED;
            case LetterReturned returned -> RETURNED;
            case LetterApproved approved -> APPROVED;
            case LetterIssued issued -> ISSUED;
            case LetterWithdrawn withdrawn -> WITHDRAWN;
            case LetterDispatched dispatched -> DISPATCHED;
            case ServiceAttempted attempted -> status;
            case LetterUndeliverable undeliverable -> UNDELIVERABLE;
            case ServiceWitnessed witnessed -> status;
            case ReceiptRefused refused -> RECEIPT_REFUSED;
            case LetterServed served -> AWAITING_REPLY;
            case ReplyRecorded reply -> REPLIED;
            case LetterSatisfied satisfied -> SATISFIED;
            case LetterEscalated escalated -> ESCALATED;
            case LetterDeadlineMissed missed -> missed.name().equals(LetterEvent.REPLY) ? silent() : status;
            case LetterCorrectionEvent correction -> statusAfter(correction);
            case RectificationPlanned planned -> status;
            case RectificationRecorded recorded -> status;
            case RectificationVerified verified -> status;
            case RectificationSustained sustained -> status;
            case RectificationRelapsed relapsed -> REPLIED;
            case LetterDeadlineSet set -> status;
            case LetterDeadlineExtended extended -> status;
            case LetterDeadlineReminded reminded -> status;
            case LetterDeadlineMet met -> status;
            case LetterDeadlineVoided voided -> status;
        };
    }

    /** It may be found only after an answer that the time for it had been over before. */
    private LetterStatus silent() {
        return status == AWAITING_REPLY ? OVERDUE : status;
    }

    private LetterStatus statusAfter(LetterCorrectionEvent event) {
        return switch (event) {
            case ReceiptRefusalAnnulled annulled -> annulled.standing();
            case ReplyAnnulled annulled -> annulled.standing();
            case LetterOverdueTakenBack taken ->
                status == OVERDUE && taken.name().equals(LetterEvent.REPLY) ? AWAITING_REPLY : status;
            default -> status; // Whatever else is put right leaves the letter where it stands.
        };
    }
}
