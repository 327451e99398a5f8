package org.hanshu.query.worklist;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.LetterProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do on a letter.
 *
 * @param addressee to whom it goes, where that is no natural person
 * @param drafter who drafted it and in whose place, and so neither approves nor issues it
 * @param unchecked the demands that the employer says it met and nobody has checked
 * @param corrections those that wait for a second person, by number, and who asked for each
 */
record LetterWork(
        LetterId letterId,
        @Nullable CaseId caseId,
        OrganisationId owner,
        @Nullable String addressee,
        @Nullable String number,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> drafter,

        LetterProgress progress,
        Set<Integer> unchecked,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        Map<Integer, List<String>> corrections) {

    LetterWork {
        corrections = requireNonNullElse(corrections, Map.of()); // Rows that an earlier release wrote have none.
    }

    static Optional<LetterWork> evolve(Optional<LetterWork> before, LetterEvent event, Told told) {
        return event instanceof LetterDrafted drafted
                ? Optional.of(new LetterWork(
                        drafted.letterId(),
                        drafted.origin().cases().stream().findFirst().orElse(null),
                        drafted.issuer(),
                        drafted.addressee().name(),
                        null,
                        told.hands(),
                        LetterProgress.DRAFTED,
                        Set.of(),
                        Map.of()))
                : before.map(work -> work.after(event, told));
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    String label() {
        return String.join(
                " ", Stream.of(number, addressee).flatMap(Stream::ofNullable).toList());
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        var confirm = corrections.entrySet().stream().map(each -> Task.of(TaskKind.CONFIRM_CORRECTION, null, Light.GREY)
                .notBy(each.getValue())
                .about(each.getKey()));
        return Stream.concat(steps().stream(), confirm).toList();
    }

    private List<Task> steps() {
        return switch (progress.status()) {
            case DRAFT -> List.of(task(TaskKind.SUBMIT_LETTER));
            case RETURNED -> List.of(task(TaskKind.REVISE_LETTER));
            case SUBMITTED -> List.of(task(TaskKind.APPROVE_LETTER).notBy(drafter));
            case APPROVED -> List.of(task(TaskKind.ISSUE_LETTER).notBy(drafter));
            case ISSUED, DISPATCHED, RECEIPT_REFUSED -> List.of(task(TaskKind.SERVE_LETTER));
            case UNDELIVERABLE -> List.of(task(TaskKind.PUBLISH_NOTICE));
            case AWAITING_REPLY -> Stream.concat(checks(), chases()).toList();
            case OVERDUE ->
                Stream.of(Stream.of(task(TaskKind.CHASE_REPLY)), checks(), chases())
                        .flatMap(each -> each)
                        .toList();
            case REPLIED ->
                Stream.concat(unchecked.isEmpty() ? Stream.of(task(TaskKind.ASSESS_LETTER)) : checks(), chases())
                        .toList();
            case SATISFIED -> recheck().toList();
            case ESCALATED, WITHDRAWN -> List.of();
        };
    }

    private Task task(TaskKind kind) {
        return Task.of(kind, progress.clocks());
    }

    private Stream<Task> checks() {
        return unchecked.stream().map(demand -> check(demand)
                .map(clock ->
                        Task.of(TaskKind.VERIFY_RECTIFICATION, clock.deadline().due(), clock.light()))
                .orElseGet(() -> Task.of(TaskKind.VERIFY_RECTIFICATION, null, Light.GREY))
                .about(demand));
    }

    /** Its own time limit or the demand's, whichever ends first. */
    private Optional<Clock> check(int demand) {
        return Stream.of(LetterClock.check(demand), LetterEvent.demandClock(demand))
                .flatMap(name -> progress.clocks().named(name).stream())
                .filter(Clock::isLive)
                .min(comparing(clock -> clock.deadline().due()));
    }

    /** One per demand of which a day has passed: the time limit's, a promised one, or an instalment's. */
    private Stream<Task> chases() {
        var late = new TreeMap<Integer, LocalDate>();
        progress.clocks().live().stream()
                .filter(clock -> clock.light() == Light.RED)
                .map(Clock::deadline)
                .forEach(deadline -> late.merge(
                        LetterClock.demandOf(deadline.name()),
                        deadline.due(),
                        (one, other) -> one.isBefore(other) ? one : other));
        late.remove(0); // The whole letter's.
        return late.entrySet().stream()
                .filter(each -> !unchecked.contains(each.getKey()))
                .map(each -> Task.of(TaskKind.CHASE_RECTIFICATION, each.getValue(), Light.RED)
                        .about(each.getKey()));
    }

    /** Once it draws near. */
    private Stream<Task> recheck() {
        return progress
                .clocks()
                .named(LetterClock.RECHECK)
                .filter(Clock::isLive)
                .map(clock -> Task.of(TaskKind.RECHECK_LETTER, clock.deadline().due(), clock.light()))
                .stream();
    }

    private LetterWork after(LetterEvent event, Told told) {
        return new LetterWork(
                letterId,
                caseId,
                owner,
                addressee,
                event instanceof LetterIssued issued ? issued.number() : number,
                drafter,
                progress.after(event),
                uncheckedAfter(event),
                correctionsAfter(event, told));
    }

    private Set<Integer> uncheckedAfter(LetterEvent event) {
        return switch (event) {
            case RectificationRecorded done -> unchecked(done.demand(), true);
            case RectificationVerified checked -> unchecked(checked.demand(), false);
            case RectificationAnnulled no -> unchecked(no.demand(), no.standing() == DemandState.CLAIMED_DONE);
            case VerificationAnnulled no -> unchecked(no.demand(), no.standing() == DemandState.CLAIMED_DONE);
            default -> unchecked;
        };
    }

    private Set<Integer> unchecked(int demand, boolean open) {
        var all = new TreeSet<>(unchecked);
        if (open) {
            all.add(demand);
        } else {
            all.remove(demand);
        }
        return all;
    }

    private Map<Integer, List<String>> correctionsAfter(LetterEvent event, Told told) {
        var all = new TreeMap<>(corrections);
        switch (event) {
            case LetterCorrectionAsked asked -> all.put(asked.n(), told.hands());
            case LetterCorrectionConfirmed confirmed -> all.remove(confirmed.n());
            case LetterCorrectionDeclined declined -> all.remove(declined.n());
            default -> {
                return corrections;
            }
        }
        return all;
    }
}
