package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;

/** What is going on elsewhere about a case's claims; each is numbered from 1. */
record Proceedings(List<Proceeding> all) {

    static final Proceedings NONE = new Proceedings(List.of());

    record Proceeding(ProceedingNoted noted, boolean ended) {

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
