package org.hanshu.saga.limitationwatch;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.WarnOfLimitation;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.hanshu.saga.shared.AsSystem;

/** Watches the limitations of one case 时效监测: warns when their ends draw near, and then proposes legal aid. */
@Saga
@ProcessingGroup("limitation-watch")
@JsonAutoDetect(fieldVisibility = ANY)
public class LimitationWatchSaga {

    static final String WARNING = "limitation-warning";

    private List<Scheduled> scheduled = new ArrayList<>();
    private List<Offer> offers = new ArrayList<>();

    /** A warning that is ahead, under its schedule id. */
    record Scheduled(int claim, LimitationKind kind, Instant at, String scheduleId) {}

    /** Aid that was offered because a limitation ends on this day. */
    record Offer(int claim, LimitationKind kind, LocalDate last, ProposalId proposalId) {}

    public LimitationWatchSaga() {} // Axon makes one per case of which a limitation is known.

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            LimitationReckoned event,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        lapse(each -> isOf(each, event.claim(), event.kind()) && !each.last().equals(event.last()), at, commands);
        if (isScheduled(event)) {
            return; // It is heard a second time.
        }
        forget(event.claim(), event.kind(), deadlines, clock);
        for (var call : event.calls()) {
            var due = new WarningDue(event.caseId(), event.claim(), event.kind(), call.code(), call.at());
            var id = deadlines.schedule(call.at(), WARNING, due);
            scheduled.add(new Scheduled(event.claim(), event.kind(), call.at(), id));
        }
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(
            LimitationLeft event,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        lapse(each -> isOf(each, event.claim(), event.kind()), at, commands);
        forget(event.claim(), event.kind(), deadlines, clock);
        endWhereNothingIsWatched();
    }

    @DeadlineHandler(deadlineName = WARNING)
    void on(WarningDue due, CommandGateway commands) {
        AsSystem.send(commands, new WarnOfLimitation(due.caseId(), due.claim(), due.kind(), due.code()), due.at());
    }

    /** With a month left or less, the worker is offered help to go to an arbitrator or a court in time. */
    @SagaEventHandler(associationProperty = "caseId")
    void on(LimitationWarned event, @Timestamp Instant at, CommandGateway commands) {
        var isNear = event.code() == LimitationCall.THIRTY_DAYS || event.code() == LimitationCall.SEVEN_DAYS;
        if (isNear && event.kind() != LimitationKind.INJURY_EMPLOYER) { // That time is the employer's.
            var suggestion = new Suggestion(
                    Suggestion.What.LEGAL_AID,
                    Suggestion.Why.LIMITATION_NEAR,
                    event.owner(),
                    List.of(event.caseId()),
                    null,
                    null,
                    "limitation." + event.kind(),
                    List.of(event.claim()),
                    event.last());
            var id = new ProposalId(
                    Derived.PROPOSAL.id(event.caseId(), Suggestion.Why.LIMITATION_NEAR, event.claim(), event.last()));
            AsSystem.send(commands, new Propose(id, suggestion), at);
            offers.add(new Offer(event.claim(), event.kind(), event.last(), id));
        }
    }

    /** What was offered for a day that is not the last one any more. */
    private void lapse(Predicate<Offer> which, Instant at, CommandGateway commands) {
        offers.stream()
                .filter(which)
                .map(Offer::proposalId)
                .distinct()
                .forEach(each -> AsSystem.send(commands, new LapseProposal(each, LapseReason.LIMITATION_CHANGED), at));
        offers.removeIf(which);
    }

    private static boolean isOf(Offer offer, int claim, LimitationKind kind) {
        return offer.claim() == claim && offer.kind() == kind;
    }

    private boolean isScheduled(LimitationReckoned event) {
        var calls = event.calls().stream().map(CaseWatchEvent.Call::at).toList();
        var there = scheduled.stream()
                .filter(each -> each.claim() == event.claim() && each.kind() == event.kind())
                .map(Scheduled::at)
                .toList();
        return there.equals(calls);
    }

    private void forget(int claim, LimitationKind kind, DeadlineManager deadlines, Clock clock) {
        scheduled.stream()
                .filter(each -> each.claim() == claim && each.kind() == kind)
                .filter(each -> each.at().isAfter(clock.instant())) // Others have fired or are firing.
                .forEach(each -> deadlines.cancelSchedule(WARNING, each.scheduleId()));
        scheduled.removeIf(each -> each.claim() == claim && each.kind() == kind);
    }

    private void endWhereNothingIsWatched() {
        if (scheduled.isEmpty()) {
            SagaLifecycle.end();
        }
    }
}
