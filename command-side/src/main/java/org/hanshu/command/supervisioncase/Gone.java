package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;

/** What of a case became another's, by number 分出: it keeps its number here, and nothing is decided about it any more. */
record Gone(Set<Integer> claims, Set<Integer> claimants, Set<Integer> respondents) {

    static final Gone NOTHING = new Gone(Set.of(), Set.of(), Set.of());

    Gone with(CaseSplit split) {
        return new Gone(
                with(claims, split.claims()),
                with(claimants, split.goneClaimants()),
                with(respondents, split.goneRespondents()));
    }

    private static Set<Integer> with(Set<Integer> before, List<Integer> more) {
        return Stream.concat(before.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
