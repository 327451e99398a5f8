package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionDeclined;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.command.shared.Sequence;
import org.hanshu.command.shared.correction.AskedCorrection;
import org.hanshu.command.shared.correction.AskedCorrections;
import org.jspecify.annotations.Nullable;

/** What a case remembers of its own history, and whom it lets work on it. */
abstract class CaseMemory {

    @AggregateIdentifier
    CaseId caseId;

    private @Nullable CaseState state; // None before it is filed.
    private Antecedents antecedents = Antecedents.NONE;
    private AskedCorrections asked = AskedCorrections.NONE;
    private long version = -1;

    @CommandHandlerInterceptor
    void admit(SupervisionCaseCommand command, MetaData trail) {
        CaseDoor.check(command, trail, state, version);
        Sequence.check(trail, antecedents.of(command));
    }

    @EventSourcingHandler
    void evolve(
            SupervisionCaseEvent event,
            MetaData trail,
            @MessageIdentifier String id,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            @SequenceNumber long sequence) {
        caseId = event.caseId();
        var at = occurredAt == null ? recordedAt : Instant.parse(occurredAt);
        if (event instanceof ComplaintFiled filing) {
            state = new CaseState(filing);
        } else {
            filed().evolve(event, at);
            if (trail.containsKey(Trail.CORRECTS)) {
                putRight(event);
            }
        }
        antecedents = antecedents.after(event, id, at);
        asked = asked(event, trail);
        var unasked = event instanceof CaseDeadlineReminded || event instanceof RetentionEvent;
        if (!unasked) { // What the system does by itself makes nobody's version stale.
            version = sequence;
        }
    }

    private void putRight(SupervisionCaseEvent event) {
        switch (event) {
            case CaseDeadlineRecomputed moved ->
                filed().putRight(moved.deadline().name());
            case CaseDeadlineResumed runs -> filed().putRight(runs.deadline().name());
            default -> {} // No other correction gives a clock that runs another last day.
        }
    }

    /** Remembers the event and turns the clocks that hang on it. */
    final Changed happened(SupervisionCaseEvent event, OccurredAt at, CaseTimes times) {
        apply(event);
        return turned(at, times);
    }

    /** Turns the clocks after what happened. */
    final Changed turned(OccurredAt at, CaseTimes times) {
        rest(caseId, filed()).ifPresent(each -> apply(each));
        times.turned(caseId, filed(), at).forEach(each -> apply(each));
        times.watched(caseId, filed()).forEach(each -> apply(each));
        return changed();
    }

    final Changed changed() {
        return new Changed(caseId.value(), version());
    }

    /** It rests while all of its claims are decided elsewhere, or an agency acts, and goes on once that is over. */
    static Optional<SupervisionCaseEvent> rest(CaseId caseId, CaseState state) {
        var elsewhere = state.waitsForOthers();
        if (elsewhere && CaseStep.rests(state.status())) {
            return Optional.of(new CaseSuspended(caseId));
        }
        return !elsewhere && state.status() == CaseStatus.SUSPENDED
                ? Optional.of(new CaseResumed(caseId, state.course().afterRest()))
                : Optional.empty();
    }

    private AskedCorrections asked(SupervisionCaseEvent event, MetaData trail) {
        return switch (event) {
            case CaseCorrectionAsked one ->
                asked.with(
                        new AskedCorrection(
                                one.n(), one.event(), one.kind(), one.changes(), one.personal(), one.reason()),
                        Caller.of(trail));
            case CaseCorrectionConfirmed yes -> asked.confirmed(yes.n());
            case CaseCorrectionDeclined no -> asked.declined(no.n());
            default -> asked;
        };
    }

    /** Remembers the event with what its trail says beside the command's. */
    final void tell(SupervisionCaseEvent event, Map<String, String> trail) {
        apply(event, MetaData.from(trail));
    }

    final AskedCorrections asked() {
        return asked;
    }

    final void check(CaseStep step) {
        if (step != CaseStep.NOTES) {
            Merging.checkNotMerged(this);
        }
        step.checkFrom(filed().status());
        if (step.waitsForMerges() && !filed().relations().awaited().isEmpty()) {
            throw CaseRule.A_MERGE_IS_UNDER_WAY.violated(
                    Map.of("from", filed().relations().awaitedOnes()));
        }
    }

    final KnownCase known() {
        return new KnownCase(caseId.value(), version(), filed().filing().caseNumber(), filed().owner(), filed().kind());
    }

    final CaseStanding standing() {
        var parties = filed().parties();
        return new CaseStanding(
                caseId.value(),
                version(),
                filed().owner(),
                filed().filing().region(),
                filed().supervisors(),
                parties.respondents(),
                parties.claimants(),
                parties.claims().size(),
                parties.gone().claimants(),
                parties.gone().respondents(),
                parties.ownClaims());
    }

    final boolean isFiled() {
        return state != null;
    }

    final CaseState filed() {
        return requireNonNull(state, "The door lets nobody work on a case not filed");
    }

    final long version() {
        return version;
    }
}
