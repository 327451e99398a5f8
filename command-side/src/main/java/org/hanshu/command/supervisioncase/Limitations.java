package org.hanshu.command.supervisioncase;

import static java.util.Comparator.comparing;
import static org.hanshu.command.shared.period.Deadlines.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.Call;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.DisputeKind;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.supervisioncase.Watched.Interruption;

/**
 * When the right to each claim of a case would be lost 时效: one year for labour disputes (调解仲裁法 27), for wages from
 * the end of employment; three for civil ones (民法典 188); the periods of injury recognition (工伤保险条例 17).
 *
 * @param now before which nobody is warned of what is already nearer
 */
record Limitations(Limits limits, Instant now) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** A day from which a limitation runs. */
    private record Start(LimitationBasis basis, LocalDate day) {}

    /** What is watched from now on, otherwise than before, or no longer. */
    List<CaseWatchEvent> turned(CaseId caseId, CaseState state) {
        var events = new ArrayList<CaseWatchEvent>();
        var watched = new HashSet<Limitation.Key>();
        for (var reckoned : isWatched(state) ? reckoned(caseId, state) : List.<LimitationReckoned>of()) {
            var key = Limitation.Key.of(reckoned);
            var before = state.watched().limitations().get(key);
            watched.add(key);
            if (before == null || !before.isAs(reckoned)) {
                events.add(reckoned);
            }
        }
        state.watched().limitations().keySet().stream()
                .filter(key -> !watched.contains(key))
                .forEach(key -> events.add(new LimitationLeft(caseId, key.claim(), key.kind())));
        return events;
    }

    /** Those that are watched and that the books in force count otherwise than they stand. */
    List<LimitationReckoned> recounted(CaseId caseId, CaseState state) {
        var watched = state.watched().limitations();
        return turned(caseId, state).stream()
                .filter(LimitationReckoned.class::isInstance)
                .map(LimitationReckoned.class::cast)
                .filter(each -> watched.containsKey(Limitation.Key.of(each)))
                .toList();
    }

    /** From the complaint on: what is screened for a week may be lost within it. */
    private static boolean isWatched(CaseState state) {
        return CaseStep.isOpen(state.status());
    }

    /** What is before an arbitrator or a court was raised in time or not: they say so. */
    private List<LimitationReckoned> reckoned(CaseId caseId, CaseState state) {
        return state.parties().atIssue().stream()
                .filter(claim -> state.proceedings().held(List.of(claim.n())).isEmpty())
                .flatMap(claim -> kinds(claim).flatMap(kind -> reckoned(caseId, state, claim, kind).stream()))
                .toList();
    }

    static Stream<LimitationKind> kinds(Claim claim) {
        if (claim.cause() == Cause.OCCUPATIONAL_INJURY) {
            return Stream.of(LimitationKind.INJURY_EMPLOYER, LimitationKind.INJURY);
        }
        return Stream.of(claim.cause().dispute() == DisputeKind.CIVIL ? LimitationKind.CIVIL : LimitationKind.LABOUR);
    }

    /** What interrupts it while it runs starts it anew: each time from there, and what came after its end no more. */
    private Optional<LimitationReckoned> reckoned(CaseId caseId, CaseState state, Claim claim, LimitationKind kind) {
        var region = state.filing().region();
        var running = first(state, claim, kind).flatMap(start -> reckoned(caseId, claim, kind, start, region));
        for (var each : isInterruptible(kind) ? interruptions(state, claim) : List.<Interruption>of()) {
            if (running.filter(reckoned -> interrupts(each, reckoned)).isPresent()) {
                var anew = new Start(LimitationBasis.INTERRUPTED, each.from());
                running = reckoned(caseId, claim, kind, anew, region);
            }
        }
        return running;
    }

    /** Those that somebody recorded, and the proceedings that the case knows of; the earliest first. */
    private static List<Interruption> interruptions(CaseState state, Claim claim) {
        return Stream.concat(
                        state.watched().interruptions(claim.n()).stream(),
                        state.proceedings().interruptions(claim.n()))
                .sorted(comparing(Interruption::on))
                .toList();
    }

    /** Who promises after the end to pay can no longer object that it is over (民法典 192). */
    private static boolean interrupts(Interruption by, LimitationReckoned running) {
        return by.on().isAfter(running.start()) && isInTime(by.kind(), by.on(), running.last());
    }

    static boolean isInTime(InterruptionKind kind, LocalDate on, LocalDate last) {
        return kind == InterruptionKind.PROMISED || !on.isAfter(last);
    }

    /** The time to apply for the recognition of an injury is none that a claim would interrupt (工伤保险条例 17). */
    static boolean isInterruptible(LimitationKind kind) {
        return kind == LimitationKind.LABOUR || kind == LimitationKind.CIVIL;
    }

    private Optional<LimitationReckoned> reckoned(
            CaseId caseId, Claim claim, LimitationKind kind, Start start, Region region) {
        return limits.rule(rule(kind), region, start.day()).map(rule -> {
            var last = limits.deadline("limitation", rule.id(), region, start.day(), now)
                    .due();
            return new LimitationReckoned(
                    caseId,
                    claim.n(),
                    kind,
                    start.basis(),
                    start.day(),
                    last,
                    rule.id(),
                    limits.inForce().version(),
                    calls(last));
        });
    }

    /** Of unpaid wages none runs while the employment lasts. */
    private static Optional<Start> first(CaseState state, Claim claim, LimitationKind kind) {
        if (claim.cause() == Cause.UNPAID_WAGES) {
            return state.watched()
                    .endOfEmployment(claim.claimants())
                    .map(day -> new Start(LimitationBasis.EMPLOYMENT_ENDED, day));
        }
        var known = Optional.ofNullable(claim.knownOn()).map(day -> new Start(LimitationBasis.KNOWN, day));
        var about = Optional.ofNullable(claim.from()).map(day -> new Start(LimitationBasis.PERIOD, day));
        return kind == LimitationKind.INJURY || kind == LimitationKind.INJURY_EMPLOYER
                ? about.or(() -> known)
                : known.or(() -> about);
    }

    /** What is nearer already is said at once, and once. */
    private List<Call> calls(LocalDate last) {
        var all = Stream.of(
                        new Call(LimitationCall.NINETY_DAYS, morning(last.minusDays(90))),
                        new Call(LimitationCall.THIRTY_DAYS, morning(last.minusDays(30))),
                        new Call(LimitationCall.SEVEN_DAYS, morning(last.minusDays(7))),
                        new Call(
                                LimitationCall.OVER,
                                last.plusDays(1).atStartOfDay(ZONE).toInstant()))
                .toList();
        var past = all.stream().filter(call -> !call.at().isAfter(now)).toList();
        var ahead = all.subList(past.size(), all.size());
        return past.isEmpty()
                ? ahead
                : Stream.concat(Stream.of(new Call(past.getLast().code(), now)), ahead.stream())
                        .toList();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }

    private static String rule(LimitationKind kind) {
        return switch (kind) {
            case LABOUR -> "limitation.labour";
            case CIVIL -> "limitation.civil";
            case INJURY -> "limitation.injury";
            case INJURY_EMPLOYER -> "limitation.injury-employer";
        };
    }
}
