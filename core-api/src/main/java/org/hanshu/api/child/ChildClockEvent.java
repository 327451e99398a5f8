package org.hanshu.api.child;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** What can happen to the clocks of a mediation, a referral or a grant of legal aid. */
public sealed interface ChildClockEvent extends ChildEvent {

    ChildKind kind();

    @Override
    default @Nullable Word leadsTo() {
        return null;
    }

    /** A clock runs. */
    @Revision("1")
    record ChildDeadlineSet(UUID childId, ChildKind kind, Deadline deadline) implements ChildClockEvent {}

    /** It was given more time; {@code reason} says why. */
    @Revision("1")
    record ChildDeadlineExtended(UUID childId, ChildKind kind, Deadline deadline, Personal<String> reason)
            implements ChildClockEvent {}

    /** Another rule or calendar gives it another last day; {@code before} is the one that it had. */
    @Revision("1")
    record ChildDeadlineRecomputed(UUID childId, ChildKind kind, Deadline deadline, LocalDate before)
            implements ChildClockEvent {}

    /** A reminder fired while it mattered. */
    @Revision("1")
    record ChildDeadlineReminded(UUID childId, ChildKind kind, String name, Reminder.Code code, LocalDate due)
            implements ChildClockEvent {}

    /** The clock ran out. */
    @Revision("1")
    record ChildDeadlineMissed(UUID childId, ChildKind kind, String name, LocalDate due) implements ChildClockEvent {}

    /** What the clock waited for came; {@code late} where that was after its time. */
    @Revision("1")
    record ChildDeadlineMet(UUID childId, ChildKind kind, String name, boolean late) implements ChildClockEvent {}

    /** The clock no longer matters; {@code why} is the state, or the change of the rules, that says so. */
    @Revision("1")
    record ChildDeadlineVoided(UUID childId, ChildKind kind, String name, String why) implements ChildClockEvent {}
}
