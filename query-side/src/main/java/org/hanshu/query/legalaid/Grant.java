package org.hanshu.query.legalaid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerReassigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Told;

/**
 * A grant of legal aid, from the application to its end.
 *
 * @param assigned the account of the lawyer who works on it; empty before one does
 * @param remarks what was said at each step, the first first
 * @param version what a change of it names; the system's reminders do not raise it
 */
record Grant(
        LegalAidApplied application,
        ChildProgress progress,
        Decided decided,
        List<String> assigned,
        List<StageRecorded> stages,
        List<Remark> remarks,
        Instant appliedAt,
        Instant updatedAt,
        long version) {

    static Optional<Grant> evolve(Optional<Grant> before, LegalAidEvent event, Told told) {
        return event instanceof LegalAidApplied applied
                ? Optional.of(new Grant(
                        applied,
                        ChildProgress.NONE.after(applied),
                        Decided.of(applied),
                        List.of(),
                        List.of(),
                        Remark.of(applied, told).toList(),
                        told.occurredAt(),
                        told.recordedAt(),
                        told.sequence()))
                : before.map(grant -> grant.after(event, told));
    }

    private Grant after(LegalAidEvent event, Told told) {
        return new Grant(
                application,
                progress.after(event),
                decided.after(event),
                assignedAfter(event),
                event instanceof StageRecorded stage
                        ? Stream.concat(stages.stream(), Stream.of(stage)).toList()
                        : stages,
                Stream.concat(remarks.stream(), Remark.of(event, told)).toList(),
                appliedAt,
                told.recordedAt(),
                told.sequence());
    }

    Grant after(ChildClockEvent event, Told told) {
        return new Grant(
                application,
                progress.after(event),
                decided,
                assigned,
                stages,
                remarks,
                appliedAt,
                told.recordedAt(),
                event instanceof ChildDeadlineReminded ? version : told.sequence());
    }

    private List<String> assignedAfter(LegalAidEvent event) {
        return switch (event) {
            case LawyerAssigned first -> List.of(first.account());
            case LawyerReassigned other -> List.of(other.account());
            default -> assigned; // Nothing else brings another.
        };
    }
}
