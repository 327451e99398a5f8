package org.hanshu.api.child;

import static org.hanshu.api.shared.Role.SYSTEM;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.supervisioncase.ChildKind;
import org.jspecify.annotations.Nullable;

/** A clock of a mediation, a referral or a grant of legal aid rings: a reminder, or its end where no reminder is named. */
public sealed interface ChildClockCommand extends Command {

    UUID childId();

    String clock();

    Reminder.@Nullable Code code();

    /** Rings the clock of a child of this kind. */
    static ChildClockCommand ring(ChildKind kind, UUID childId, String clock, Reminder.@Nullable Code code) {
        return switch (kind) {
            case MEDIATION -> new RingMediationClock(childId, clock, code);
            case REFERRAL -> new RingReferralClock(childId, clock, code);
            case LEGAL_AID -> new RingLegalAidClock(childId, clock, code);
            case INBOUND_LETTER -> new RingInboundClock(childId, clock, code);
            case LETTER -> throw new IllegalArgumentException("A letter has clocks of its own");
        };
    }

    @AllowedTo(SYSTEM)
    record RingMediationClock(@TargetAggregateIdentifier UUID childId, String clock, Reminder.@Nullable Code code)
            implements ChildClockCommand {}

    @AllowedTo(SYSTEM)
    record RingReferralClock(@TargetAggregateIdentifier UUID childId, String clock, Reminder.@Nullable Code code)
            implements ChildClockCommand {}

    @AllowedTo(SYSTEM)
    record RingLegalAidClock(@TargetAggregateIdentifier UUID childId, String clock, Reminder.@Nullable Code code)
            implements ChildClockCommand {}

    @AllowedTo(SYSTEM)
    record RingInboundClock(@TargetAggregateIdentifier UUID childId, String clock, Reminder.@Nullable Code code)
            implements ChildClockCommand {}
}
