package org.hanshu.command.supervisioncase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.supervisioncase.ClaimantsTaken;
import org.hanshu.api.supervisioncase.ClaimantsTaken.LeftOut;
import org.hanshu.api.supervisioncase.NewClaimant;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaimants;
import org.jspecify.annotations.Nullable;

/** Who on a list 花名册 is new to a case, and who stands in it, or on the list, already. */
record RollCall(List<NewClaimant> fresh, List<LeftOut> leftOut, int claimsOnTheirOwn, int before, int claimsBefore) {

    /** Refuses the whole list for one who is not new, unless it may be taken in part. */
    static RollCall of(Parties parties, AddClaimants command) {
        var fresh = new ArrayList<NewClaimant>();
        var leftOut = new ArrayList<LeftOut>();
        var listed = new HashSet<UUID>();
        var standing = new HashSet<>(parties.joined().subjects());
        for (var each : command.claimants()) {
            var why = why(each, standing, listed);
            if (why == null) {
                fresh.add(each);
                listed.addAll(each.same());
            } else if (command.inPart()) {
                leftOut.add(new LeftOut(each.place(), why));
            } else {
                throw rule(why).violated(Map.of("field", each.place()));
            }
        }
        var own = (int) fresh.stream().filter(each -> each.claimed() != null).count();
        return new RollCall(
                fresh, leftOut, own, parties.claimants(), parties.claims().size());
    }

    ClaimantsTaken taken(UUID id, long version) {
        return new ClaimantsTaken(
                id,
                version,
                following(before, fresh.size()),
                following(claimsBefore, claimsOnTheirOwn),
                leftOut,
                fresh.stream().flatMap(each -> each.warnings().stream()).toList());
    }

    private static @Nullable RowProblem why(NewClaimant each, Set<String> standing, Set<UUID> listed) {
        if (each.same().stream().map(UUID::toString).anyMatch(standing::contains)) {
            return RowProblem.STANDS_ALREADY;
        }
        return each.same().stream().anyMatch(listed::contains) ? RowProblem.LISTED_TWICE : null;
    }

    private static CaseRule rule(RowProblem why) {
        return why == RowProblem.STANDS_ALREADY ? CaseRule.CLAIMS_ALREADY : CaseRule.LISTED_TWICE;
    }

    private static List<Integer> following(int last, int count) {
        return IntStream.rangeClosed(last + 1, last + count).boxed().toList();
    }
}
