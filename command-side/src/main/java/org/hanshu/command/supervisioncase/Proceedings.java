package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingEndAnnulled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.command.supervisioncase.Watched.Interruption;
import org.jspecify.annotations.Nullable;

/** What is going on elsewhere about a case's claims; each is numbered from 1. */
record Proceedings(List<Proceeding> all) {

    static final Proceedings NONE = new Proceedings(List.of());

    /**
     * One of them.
     *
     * @param ended whether it is over, or was none
     * @param endedOn when it ended; none while it goes on, nor where it was none
     */
    record Proceeding(
            ProceedingNoted noted, boolean ended, @Nullable LocalDate endedOn) {

        /** Whether it was noted by mistake, and there is none. */
        private boolean annulled() {
            return ended && endedOn == null;
        }

        private Interruption interruption() {
            var asked = noted.kind().decidesClaims() ? InterruptionKind.PROCEEDING : InterruptionKind.AUTHORITY_ASKED;
            return new Interruption(asked, noted.since(), until());
        }

        /** While it is before an arbitrator or a court the limitation does not run, and begins anew with its end (民法典 195). */
        private LocalDate until() {
            return endedOn != null && noted.kind().decidesClaims() ? endedOn : noted.since();
        }

        private ProceedingNoted noted(CaseId caseId, int n, List<Integer> claims) {
            return new ProceedingNoted(caseId, n, noted.kind(), noted.body(), noted.number(), claims, noted.since());
        }

        private Proceeding corrected(ProceedingCorrected right) {
            return new Proceeding(
                    new ProceedingNoted(
                            noted.caseId(),
                            noted.n(),
                            noted.kind(),
                            right.body(),
                            right.number(),
                            noted.claims(),
                            right.since()),
                    ended,
                    right.endedOn() == null ? endedOn : right.endedOn());
        }

        private boolean decides(int claim) {
            return !ended && noted.kind().decidesClaims() && noted.claims().contains(claim);
        }

        private boolean keeps(int claim) {
            return !ended
                    && noted.kind().keepsFromAcceptance()
                    && noted.claims().contains(claim);
        }
    }

    Proceedings after(ProceedingEvent event) {
        return switch (event) {
            case ProceedingNoted noted ->
                new Proceedings(Stream.concat(all.stream(), Stream.of(new Proceeding(noted, false, null)))
                        .toList());
            case ProceedingEnded ended ->
                turned(ended.n(), each -> new Proceeding(each.noted(), true, ended.endedOn()));
        };
    }

    Proceedings after(CaseCorrectionEvent event) {
        return switch (event) {
            case ProceedingCorrected right -> turned(right.n(), each -> each.corrected(right));
            case ProceedingAnnulled no -> turned(no.n(), each -> new Proceeding(each.noted(), true, null));
            case ProceedingEndAnnulled no -> turned(no.n(), each -> new Proceeding(each.noted(), false, null));
            default -> this; // Whatever else is put right is not about them.
        };
    }

    private Proceedings turned(int n, UnaryOperator<Proceeding> change) {
        return new Proceedings(all.stream()
                .map(each -> each.noted().n() == n ? change.apply(each) : each)
                .toList());
    }

    /** What they say about the limitation of a claim: whoever goes to an authority claims the right there. */
    Stream<Interruption> interruptions(int claim) {
        return all.stream()
                .filter(each -> !each.annulled() && each.noted().claims().contains(claim))
                .map(Proceeding::interruption);
    }

    Optional<Proceeding> find(int n) {
        return all.stream().filter(each -> each.noted().n() == n).findFirst();
    }

    /** Before whom something goes on; empty where nothing does. */
    String open() {
        return all.stream()
                .filter(each -> !each.ended())
                .map(each -> each.noted().body())
                .distinct()
                .collect(joining(", "));
    }

    int next() {
        return all.size() + 1;
    }

    /** Those that go on about claims which another case has now, as it is to note them; what it knows it need not. */
    List<ProceedingNoted> carried(CaseId caseId, Numbering there, Proceedings known) {
        var carried = new ArrayList<ProceedingNoted>();
        for (var each : all) {
            var claims = there.known(each.noted().claims());
            if (!each.ended() && !claims.isEmpty() && !known.know(each.noted(), claims)) {
                carried.add(each.noted(caseId, known.next() + carried.size(), claims));
            }
        }
        return List.copyOf(carried);
    }

    private boolean know(ProceedingNoted noted, List<Integer> claims) {
        return all.stream()
                .anyMatch(each -> !each.ended()
                        && each.noted().kind() == noted.kind()
                        && each.noted().body().equals(noted.body())
                        && Objects.equals(each.noted().number(), noted.number())
                        && each.noted().claims().containsAll(claims));
    }

    /** Those of these claims that an arbitrator or a court decides now. */
    Set<Integer> held(List<Integer> claims) {
        return claims.stream()
                .filter(claim -> all.stream().anyMatch(each -> each.decides(claim)))
                .collect(toUnmodifiableSet());
    }

    /** Refuses to supervise what is decided elsewhere, and says where (one claim is not in two hands at once). */
    void checkFree(List<Integer> claims) {
        check(claims, Proceeding::decides);
    }

    /** Refuses to take up what others hold altogether; where they hold only some of it, the rest goes on. */
    void checkAcceptable(List<Integer> claims) {
        var isHeld = !claims.isEmpty()
                && claims.stream().allMatch(claim -> all.stream().anyMatch(each -> each.keeps(claim)));
        if (isHeld) {
            check(claims, Proceeding::keeps);
        }
    }

    private void check(List<Integer> claims, BiPredicate<Proceeding, Integer> holds) {
        var held = claims.stream()
                .filter(claim -> all.stream().anyMatch(each -> holds.test(each, claim)))
                .collect(toCollection(TreeSet::new));
        if (!held.isEmpty()) {
            var where = all.stream()
                    .filter(each -> held.stream().anyMatch(claim -> holds.test(each, claim)))
                    .map(each -> each.noted().body())
                    .distinct()
                    .collect(joining(", "));
            throw CaseRule.DECIDED_ELSEWHERE.violated(
                    Map.of("claims", held.stream().map(String::valueOf).collect(joining(", ")), "where", where));
        }
    }
}
