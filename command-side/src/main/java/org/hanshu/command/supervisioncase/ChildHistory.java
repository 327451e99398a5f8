package org.hanshu.command.supervisioncase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.vocabulary.Word;

/** What happened to a letter or another child of a case, in order. */
record ChildHistory(List<Object> events) {

    static final ChildHistory NONE = new ChildHistory(List.of());

    ChildHistory {
        events = List.copyOf(events);
    }

    /** Whether a letter was signed and numbered. */
    boolean isIssued() {
        return events.stream().anyMatch(LetterIssued.class::isInstance);
    }

    /** Which of its case's claims a mediation or legal aid is about, by number. */
    List<Integer> claims() {
        return events.stream().findFirst().map(ChildHistory::claims).orElse(List.of());
    }

    private static List<Integer> claims(Object first) {
        return switch (first) {
            case MediationApplied applied ->
                applied.claims().stream().map(MediatedClaim::n).toList();
            case LegalAidApplied applied -> applied.claims();
            default -> List.of();
        };
    }

    /** The state of a mediation, a referral or a grant of legal aid. */
    Optional<String> state() {
        return events.stream()
                .filter(ChildEvent.class::isInstance)
                .map(event -> Optional.<Word>ofNullable(((ChildEvent) event).leadsTo()))
                .flatMap(Optional::stream)
                .map(Word::name)
                .reduce((one, later) -> later);
    }

    /** Whether one of its time limits is over and what it waits for has not come. */
    boolean isLate() {
        return !missed().isEmpty();
    }

    private Set<String> missed() {
        var missed = new HashSet<String>();
        for (var event : events) {
            switch (event) {
                case LetterDeadlineMissed over -> missed.add(over.name());
                case ChildDeadlineMissed over -> missed.add(over.name());
                case LetterDeadlineMet met -> missed.remove(met.name());
                case LetterDeadlineVoided voided -> missed.remove(voided.name());
                case LetterDeadlineExtended later ->
                    missed.remove(later.deadline().name());
                case LetterOverdueTakenBack right -> missed.remove(right.name());
                case ReplyRecorded reply -> missed.remove(LetterEvent.REPLY);
                case ChildDeadlineMet met -> missed.remove(met.name());
                case ChildDeadlineVoided voided -> missed.remove(voided.name());
                case ChildDeadlineExtended later ->
                    missed.remove(later.deadline().name());
                default -> {} // Nothing else turns a clock that is over.
            }
        }
        return missed;
    }
}
