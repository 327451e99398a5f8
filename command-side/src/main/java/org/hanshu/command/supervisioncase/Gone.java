package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;

/**
 * What of a case became another's, by number, with the number of that case 分出: it keeps its number here, and nothing is
 * decided about it any more.
 */
record Gone(Map<Integer, String> claims, Map<Integer, String> claimants, Map<Integer, String> respondents) {

    static final Gone NOTHING = new Gone(Map.of(), Map.of(), Map.of());

    Gone with(CaseSplit split) {
        return new Gone(
                with(claims, split.claims(), split.number()),
                with(claimants, split.goneClaimants(), split.number()),
                with(respondents, split.goneRespondents(), split.number()));
    }

    private static Map<Integer, String> with(Map<Integer, String> before, List<Integer> more, String where) {
        var gone = new TreeMap<>(before);
        more.forEach(n -> gone.put(n, where));
        return Map.copyOf(gone);
    }
}
