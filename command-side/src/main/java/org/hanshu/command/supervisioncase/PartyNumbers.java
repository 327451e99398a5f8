package org.hanshu.command.supervisioncase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The numbers by which people name who and what stands in a case. */
final class PartyNumbers {

    private PartyNumbers() {}

    /** Each once, and of somebody who still claims. */
    static void checkClaimants(Parties parties, List<Integer> numbers, String field) {
        check(numbers, n -> n >= 1 && n <= parties.claimants(), field);
        numbers.stream().filter(n -> !parties.joined().claims(n)).findFirst().ifPresent(n -> {
            throw CaseRule.NO_LONGER_CLAIMS.violated(Map.of("field", field, "n", n.toString()));
        });
    }

    static void checkRespondents(Parties parties, List<Integer> numbers, String field) {
        check(numbers, n -> n >= 1 && n <= parties.respondents().size(), field);
    }

    static void checkClaims(Parties parties, List<Integer> numbers, String field) {
        check(numbers, n -> n >= 1 && n <= parties.claims().size(), field);
    }

    static List<Integer> all(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /** Everybody who still claims. */
    static List<Integer> claiming(Parties parties) {
        return all(parties.claimants()).stream()
                .filter(n -> parties.joined().claims(n))
                .toList();
    }

    private static void check(List<Integer> numbers, IntPredicate isThere, String field) {
        if (!numbers.stream().allMatch(isThere::test)) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy(field);
        }
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw CaseRule.NAMED_ONCE.violatedBy(field);
        }
    }
}
