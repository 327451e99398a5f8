package org.hanshu.command.mediation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.MediationCommand.ExtendTerm;
import org.hanshu.api.mediation.MediationCommand.MoveSession;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationCommand.RecordSession;
import org.hanshu.api.mediation.MediationCommand.ScheduleSession;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.SessionMoved;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationEvent.SessionScheduled;
import org.hanshu.api.mediation.MediationEvent.TermExtensionAgreed;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.hanshu.command.shared.clock.ChildClock;
import org.hanshu.command.shared.clock.ChildClocks;

/**
 * Who mediates, when they meet, and for how long.
 *
 * @param now before which no reminder is set
 */
record Conducting(Limits limits, OccurredAt at, Instant now) {

    private static final String ORDINARY = "mediation.court.term";
    private static final String SUMMARY = "mediation.court.summary-term";
    private static final String EXTENSION = "mediation.court.extension";

    List<ChildEvent> open(MediationState mediation, OpenMediation command) {
        for (var mediator : command.mediators()) {
            if (command.investigators().contains(mediator)) {
                throw MediationRule.WHO_INVESTIGATES_DOES_NOT_MEDIATE.violated(
                        Map.of("field", "mediators", "account", mediator));
            }
        }
        MediationMove.OPEN_IT.require(mediation.status());
        if (!mediation.unheard().isEmpty()) {
            throw MediationRule.EVERYBODY_CONSENTED.violated(Map.of("missing", Naming.of(mediation.unheard())));
        }
        var openedOn =
                StepDay.of("openedOn", command.openedOn(), mediation.applied().appliedOn(), at);
        var events = new ArrayList<ChildEvent>();
        events.add(new MediationOpened(mediation.id(), List.copyOf(command.mediators()), openedOn));
        if (mediation.applied().route().isOfACourt()) {
            var rule = mediation.applied().route() == MediationRoute.COURT_SUMMARY ? SUMMARY : ORDINARY;
            var region = mediation.applied().region();
            events.add(new ChildDeadlineSet(
                    mediation.id().value(),
                    ChildKind.MEDIATION,
                    limits.deadline(MediationEvent.TERM, rule, region, openedOn, now)));
        }
        return events;
    }

    static SessionScheduled schedule(MediationState mediation, ScheduleSession command) {
        MediationMove.SCHEDULE_SESSION.require(mediation.status());
        var n = mediation.sessions().size() + 1;
        return new SessionScheduled(mediation.id(), n, command.startsAt(), command.place());
    }

    static List<ChildEvent> move(MediationState mediation, MoveSession command) {
        checkAhead(mediation, command.n());
        MediationMove.MOVE_SESSION.require(mediation.status());
        return List.of(new SessionMoved(mediation.id(), command.n(), command.startsAt(), command.reason()));
    }

    List<ChildEvent> record(MediationState mediation, RecordSession command) {
        checkAhead(mediation, command.n());
        Consenting.checkParties(mediation, command.present(), "present");
        MediationMove.RECORD_SESSION.require(mediation.status());
        var heldOn = StepDay.of("heldOn", command.heldOn(), mediation.steps().opened(), at);
        return List.of(new SessionRecorded(
                mediation.id(),
                command.n(),
                heldOn,
                command.present().isEmpty() ? mediation.applied().parties() : command.present(),
                command.notes()));
    }

    private static void checkAhead(MediationState mediation, int n) {
        var held = mediation.sessions().get(n);
        if (held == null) {
            throw MediationRule.HAS_NO_SUCH_SESSION.violated(Map.of("field", "n", "n", Integer.toString(n)));
        }
        if (held) {
            throw MediationRule.SESSION_WAS_HELD.violated(Map.of("n", Integer.toString(n)));
        }
    }

    /** In the court's route thirty days more; otherwise until the day on which they agreed (浙江). */
    List<ChildEvent> extend(MediationState mediation, ChildClocks clocks, ExtendTerm command) {
        Consenting.checkParties(mediation, command.by(), "by");
        if (!command.by().containsAll(mediation.applied().parties())) {
            throw MediationRule.EVERYBODY_WANTS_MORE_TIME.violatedBy("by");
        }
        MediationMove.EXTEND.require(mediation.status());
        var clock = clocks.find(MediationEvent.TERM)
                .filter(each -> !each.missed() && each.deadline().overdueAt().isAfter(now))
                .orElseThrow(() -> MediationRule.EXTENDED_WHILE_IT_RUNS.violated(
                        Map.of("state", mediation.status().name())));
        if (clock.extended()) {
            throw MediationRule.EXTENDED_ONCE.violated(
                    Map.of("due", clock.deadline().due().toString()));
        }
        return List.of(
                new TermExtensionAgreed(mediation.id(), command.by()),
                new ChildDeadlineExtended(
                        mediation.id().value(),
                        ChildKind.MEDIATION,
                        later(mediation, clock, command),
                        command.reason()));
    }

    private Deadline later(MediationState mediation, ChildClock clock, ExtendTerm command) {
        var due = clock.deadline().due();
        if (mediation.applied().route().isOfACourt()) {
            return limits.deadline(
                    MediationEvent.TERM, EXTENSION, mediation.applied().region(), due, now);
        }
        if (command.to() == null) {
            throw MediationRule.EXTENDED_TO_A_DAY.violatedBy("to");
        }
        new ToldDay("to", command.to()).notBefore(due.plusDays(1), MediationRule.NOT_BEFORE::violated);
        return limits.moved(clock.deadline(), command.to(), now);
    }
}
