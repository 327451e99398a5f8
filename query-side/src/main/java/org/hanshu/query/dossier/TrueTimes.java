package org.hanshu.query.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * When each event of one thing really happened, as far as the events that are known tell: what corrects an entry belongs to
 * the time of that entry. An entry told for the day that is corrected moves with it, and so does what was decided in one go.
 */
final class TrueTimes {

    private static final Set<String> DAYS = Set.of("servedOn", "publishedOn", "receivedOn", "doneOn");

    private final Map<String, DomainEventMessage<?>> byId = new HashMap<>();
    private final Map<String, Duration> moved = new HashMap<>();

    TrueTimes(List<? extends DomainEventMessage<?>> known) {
        known.forEach(event -> byId.put(event.getIdentifier(), event));
        known.forEach(this::move);
    }

    Instant of(DomainEventMessage<?> event) {
        var corrected = byId.get(corrects(event));
        return corrected == null
                ? Told.of(event).occurredAt().plus(moved.getOrDefault(decision(event), Duration.ZERO))
                : of(corrected);
    }

    private void move(DomainEventMessage<?> correction) {
        changes(correction.getPayload()).forEach(change -> move(correction, change));
        var entry = byId.get(corrects(correction));
        if (entry != null && correction.getPayload() instanceof StepTimeCorrected right) {
            moved.merge(decision(entry), Duration.between(of(entry), right.at()), Duration::plus);
        }
    }

    private void move(DomainEventMessage<?> correction, FieldChange change) {
        var entry = byId.get(corrects(correction));
        if (entry == null || change.was() == null || change.to() == null || !DAYS.contains(change.field())) {
            return;
        }
        var was = LocalDate.parse(change.was());
        if (new OccurredAt(of(entry)).day().equals(was)) {
            var days = was.until(LocalDate.parse(change.to()), ChronoUnit.DAYS);
            moved.merge(decision(entry), Duration.ofDays(days), Duration::plus);
        }
    }

    private static List<FieldChange> changes(Object event) {
        return switch (event) {
            case ServiceCorrected right -> right.changes();
            case ReplyCorrected right -> right.changes();
            case RectificationCorrected right -> right.changes();
            default -> List.of(); // Nothing else moves in time.
        };
    }

    private static @Nullable String corrects(DomainEventMessage<?> event) {
        return (String) event.getMetaData().get(Trail.CORRECTS);
    }

    /** What was decided in one go has one cause, and was told to have happened at one time. */
    private static String decision(DomainEventMessage<?> event) {
        var cause = event.getMetaData().get(Trail.CAUSATION);
        return cause == null
                ? event.getIdentifier()
                : cause + " " + event.getMetaData().get(Trail.OCCURRED_AT);
    }
}
