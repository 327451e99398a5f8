package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;

/** What is going on elsewhere about a case's claims; each is numbered from 1. */
record Proceedings(List<Proceeding> all) {

    static final Proceedings NONE = new Proceedings(List.of());

    record Proceeding(ProceedingNoted noted, boolean ended) {

        private ProceedingNoted noted(CaseId caseId, int n, List<Integer> claims) {
            return new ProceedingNoted(caseId, n, noted.kind(), noted.body(), noted.number(), claims, noted.since());
        }

        private boolean decides(int claim) {
            return !ended && noted.kind().decidesClaims() && noted.claims().contains(claim);
        }
    }

    Proceedings with(ProceedingNoted noted) {
        return new Proceedings(Stream.concat(all.stream(), Stream.of(new Proceeding(noted, false)))
                .toList());
    }

    Proceedings with(ProceedingEnded ended) {
        return new Proceedings(all.stream()
                .map(each -> each.noted().n() == ended.n() ? new Proceeding(each.noted(), true) : each)
                .toList());
    }

    Optional<Proceeding> find(int n) {
        return all.stream().filter(each -> each.noted().n() == n).findFirst();
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
        var held = new TreeSet<>(held(claims));
        if (!held.isEmpty()) {
            var where = all.stream()
                    .filter(each -> held.stream().anyMatch(each::decides))
                    .map(each -> each.noted().body())
                    .distinct()
                    .collect(joining(", "));
            throw CaseRule.DECIDED_ELSEWHERE.violated(
                    Map.of("claims", held.stream().map(String::valueOf).collect(joining(", ")), "where", where));
        }
    }
}
