package org.hanshu.command.mediation;

import static org.hanshu.api.mediation.MediationEvent.reviewClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockCommand.RingMediationClock;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.MediationExpired;
import org.hanshu.api.mediation.MediationEvent.MediationTermRanOut;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.clock.ChildClocks;

/** A clock that rings, and what its silence means. */
final class Ringing {

    private Ringing() {}

    static List<ChildEvent> ring(
            MediationState mediation, ChildClocks clocks, RingMediationClock command, Instant now) {
        return clocks.rung(command, ChildKind.MEDIATION, now).stream()
                .flatMap(rung -> followed(mediation, rung).stream())
                .toList();
    }

    private static List<ChildEvent> followed(MediationState mediation, ChildClockEvent rung) {
        var events = new ArrayList<ChildEvent>();
        events.add(rung);
        if (rung instanceof ChildDeadlineMissed missed) {
            following(mediation, missed).forEach(events::add);
        }
        return events;
    }

    /** A term that was not kept is for a person to judge: nothing follows but the light; nor does it where only the seal is missing. */
    private static Stream<ChildEvent> following(MediationState mediation, ChildDeadlineMissed missed) {
        if (missed.name().equals(MediationEvent.CONSENT)) {
            return Stream.of(Consenting.unanswered(mediation));
        }
        if (missed.name().equals(MediationEvent.TERM)) {
            return mediation.isSigned() ? Stream.empty() : Stream.of(over(mediation, missed));
        }
        return Stream.of(ReviewKind.values())
                .filter(kind -> reviewClock(kind).equals(missed.name()))
                .map(kind -> new ChildDeadlineVoided(
                        missed.childId(),
                        ChildKind.MEDIATION,
                        missed.name(),
                        mediation.status().name()));
    }

    /** The court's time ends the mediation; the fifteen days of the law only open other ways (劳动争议调解仲裁法 14). */
    private static MediationEvent over(MediationState mediation, ChildDeadlineMissed missed) {
        var applied = mediation.applied();
        return applied.route().isOfACourt()
                ? new MediationExpired(mediation.id(), missed.due())
                : new MediationTermRanOut(mediation.id(), missed.due(), Remedies.withoutAgreement(applied));
    }
}
