package org.hanshu.command.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.MediationCommand.ApplyForReview;
import org.hanshu.api.mediation.MediationCommand.RecordReviewResult;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewDenied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.mediation.MediationState.Review;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.clock.ChildClock;
import org.hanshu.command.shared.clock.ChildClocks;

/**
 * How an agreement that binds like a contract is given more force: by the arbitrators, or by a court.
 *
 * @param now before which no reminder is set
 */
record Reviewing(Limits limits, OccurredAt at, Instant now) {

    List<ChildEvent> apply(MediationState mediation, ChildClocks clocks, ApplyForReview command) {
        MediationMove.APPLY_REVIEW.require(mediation.status());
        var kind = command.kind();
        if (!Remedies.isReviewedBy(kind, mediation.applied())) {
            throw MediationRule.REVIEWED_BY_ITS_KIND.violated(Map.of("kind", kind.name()));
        }
        var region = mediation.applied().region();
        if (!Agreeing.isOpen(limits, kind, region, mediation.steps().sealed())) {
            throw MediationRule.REVIEW_IS_OPEN_THERE.violated(Map.of("kind", kind.name(), "region", region.code()));
        }
        if (mediation.reviews().containsKey(kind)) {
            throw MediationRule.REVIEWED_ONCE.violated(Map.of("kind", kind.name()));
        }
        var appliedOn =
                StepDay.of("appliedOn", command.appliedOn(), mediation.steps().sealed(), at);
        checkInTime(mediation, clocks, kind, appliedOn);
        var events = new ArrayList<ChildEvent>();
        events.add(new ReviewApplied(mediation.id(), kind, appliedOn));
        clocks.met(
                        mediation.id().value(),
                        ChildKind.MEDIATION,
                        MediationEvent.reviewClock(kind),
                        OccurredAt.on(appliedOn))
                .forEach(events::add);
        return events;
    }

    /**
     * What both sides applied for in time may be entered later; after its fifteen or thirty days nobody takes it
     * (劳动人事争议仲裁办案规则 74; 民事诉讼法 205), and the agreement stays a contract.
     */
    private void checkInTime(MediationState mediation, ChildClocks clocks, ReviewKind kind, LocalDate appliedOn) {
        var name = MediationEvent.reviewClock(kind);
        var limit = clocks.find(name).map(ChildClock::deadline).orElseGet(() -> counted(mediation, kind));
        if (!OccurredAt.on(appliedOn).value().isBefore(limit.overdueAt())) {
            throw MediationRule.REVIEWED_IN_TIME.violated(
                    Map.of("kind", kind.name(), "due", limit.due().toString()));
        }
    }

    /** The clock of a time that is over is gone, but the day from which it ran is not. */
    private Deadline counted(MediationState mediation, ReviewKind kind) {
        return Agreeing.review(
                limits, kind, mediation.applied().region(), mediation.steps().sealed(), now);
    }

    /** A court that entrusted the mediation makes its document without being asked apart. */
    List<ChildEvent> decided(MediationState mediation, RecordReviewResult command) {
        MediationMove.REVIEW_RESULT.require(mediation.status());
        var kind = command.kind();
        if (mediation.reviews().get(kind) != Review.APPLIED && !isOfTheCourt(mediation, kind)) {
            throw MediationRule.REVIEW_WAS_APPLIED_FOR.violated(Map.of("kind", kind.name()));
        }
        var on = StepDay.of("decidedOn", command.decidedOn(), mediation.steps().reviewed(kind), at);
        MediationEvent decision = command.granted()
                ? new ReviewGranted(mediation.id(), kind, on, command.number())
                : new ReviewDenied(mediation.id(), kind, on, command.number());
        return Stream.<ChildEvent>concat(
                        Stream.of(decision), command.granted() ? opened(mediation.after(decision)) : Stream.empty())
                .toList();
    }

    /** With a title what was breached before is executed, and nothing is decided a second time. */
    private static Stream<ChildEvent> opened(MediationState mediation) {
        return Stream.of(mediation.breach().left(mediation.agreement()))
                .filter(left -> !left.isEmpty())
                .map(left -> new RemediesOpened(mediation.id(), Remedies.of(mediation, left)));
    }

    private static boolean isOfTheCourt(MediationState mediation, ReviewKind kind) {
        return mediation.applied().route().isOfACourt()
                && kind == ReviewKind.JUDICIAL_CONFIRMATION
                && !mediation.reviews().containsKey(kind);
    }
}
