package org.hanshu.query.dossier;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ClosingReason;
import org.jspecify.annotations.Nullable;

/** Who works on a case, what they found and how it ended. */
record Course(
        List<Supervisor> supervisors,
        List<ClaimFinding> findings,
        @Nullable ClosingReason closedWith,
        List<ClaimOutcome> outcomes) {

    static final Course UNBEGUN = new Course(List.of(), List.of(), null, List.of());

    Course assigned(List<Supervisor> others) {
        return new Course(others, findings, closedWith, outcomes);
    }

    Course concluded(List<ClaimFinding> found) {
        var all = new TreeMap<Integer, ClaimFinding>();
        Stream.concat(findings.stream(), found.stream()).forEach(each -> all.put(each.n(), each));
        return new Course(supervisors, List.copyOf(all.values()), closedWith, outcomes);
    }

    /** What was found in truth. */
    Course found(List<ClaimFinding> found) {
        return new Course(supervisors, found, closedWith, outcomes);
    }

    /** Of the claims that were not at issue, the outcomes stay as they were. */
    Course closed(ClosingReason reason, List<ClaimOutcome> perClaim) {
        return new Course(supervisors, findings, reason, with(perClaim));
    }

    /** Before the case is reopened: the other claims keep how they ended. */
    Course reopening(List<Claim> claims, List<Integer> reopened) {
        var kept = claims.stream()
                .map(Claim::n)
                .filter(n -> !reopened.contains(n))
                .map(this::outcome)
                .flatMap(Optional::stream)
                .toList();
        return new Course(supervisors, findings, null, kept);
    }

    private Optional<ClaimOutcome> outcome(int n) {
        return outcomes.stream().filter(each -> each.n() == n).findFirst().or(() -> Optional.ofNullable(closedWith)
                .map(reason -> new ClaimOutcome(n, reason, null)));
    }

    private List<ClaimOutcome> with(List<ClaimOutcome> perClaim) {
        var all = new TreeMap<Integer, ClaimOutcome>();
        Stream.concat(outcomes.stream(), perClaim.stream()).forEach(each -> all.put(each.n(), each));
        return List.copyOf(all.values());
    }

    /** Where it was said which claims are at issue again, the outcomes of the others are sorted out already. */
    Course reopened() {
        return closedWith == null ? this : new Course(supervisors, findings, null, List.of());
    }
}
